CREATE TABLE `review_answers` (
	`id` integer PRIMARY KEY NOT NULL,
	`review_id` integer NOT NULL,
	`item_key` text NOT NULL,
	`answer` text NOT NULL,
	`follow_up_id` integer,
	`on` text NOT NULL,
	FOREIGN KEY (`review_id`) REFERENCES `reviews`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`follow_up_id`) REFERENCES `follow_ups`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `review_answers_once` ON `review_answers` (`review_id`,`item_key`);--> statement-breakpoint
CREATE INDEX `review_answers_by_day` ON `review_answers` (`on`);--> statement-breakpoint
CREATE TABLE `reviews` (
	`id` integer PRIMARY KEY NOT NULL,
	`started_on` text NOT NULL,
	`step` text NOT NULL,
	`agenda` text NOT NULL,
	`bands` text DEFAULT '{}' NOT NULL,
	`reflection` text DEFAULT '' NOT NULL,
	`created_at` text NOT NULL,
	`closed_at` text
) STRICT;
