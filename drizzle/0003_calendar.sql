CREATE TABLE `follow_up_exceptions` (
	`id` integer PRIMARY KEY NOT NULL,
	`follow_up_id` integer NOT NULL,
	`occurs_on` text NOT NULL,
	`moved_to` text,
	FOREIGN KEY (`follow_up_id`) REFERENCES `follow_ups`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `follow_up_exceptions_once` ON `follow_up_exceptions` (`follow_up_id`,`occurs_on`);--> statement-breakpoint
CREATE TABLE `sent_events` (
	`uid` text PRIMARY KEY NOT NULL,
	`digest` text NOT NULL,
	`sequence` integer NOT NULL,
	`stamped_at` text NOT NULL
) STRICT;
--> statement-breakpoint
ALTER TABLE `follow_ups` ADD `occurs_on` text;--> statement-breakpoint
-- What calendars were told so far; without a digest, the next feed tells it anew.
INSERT INTO `sent_events` SELECT `uid`, '', `sequence`, `updated_at` FROM `follow_ups` WHERE `sequence` > 0;
