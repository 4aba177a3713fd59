CREATE TABLE `suggested_meetings` (
	`id` integer PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`state` text NOT NULL,
	`kind` text NOT NULL,
	`day` text NOT NULL,
	`at` text,
	`title` text DEFAULT '' NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	`guests` text DEFAULT '[]' NOT NULL,
	`created_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `suggested_meetings_key_unique` ON `suggested_meetings` (`key`);--> statement-breakpoint
CREATE INDEX `suggested_meetings_by_day` ON `suggested_meetings` (`state`,`day`);