CREATE TABLE `event_people` (
	`id` integer PRIMARY KEY NOT NULL,
	`event_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`state` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `event_people_once` ON `event_people` (`event_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `event_people_by_person` ON `event_people` (`person_id`);--> statement-breakpoint
CREATE TABLE `events` (
	`id` integer PRIMARY KEY NOT NULL,
	`uid` text NOT NULL,
	`name` text NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`notes` text DEFAULT '' NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`trashed_at` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `events_uid_unique` ON `events` (`uid`);--> statement-breakpoint
CREATE TABLE `follow_up_people` (
	`id` integer PRIMARY KEY NOT NULL,
	`follow_up_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	FOREIGN KEY (`follow_up_id`) REFERENCES `follow_ups`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `follow_up_people_once` ON `follow_up_people` (`follow_up_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `follow_up_people_by_person` ON `follow_up_people` (`person_id`);--> statement-breakpoint
CREATE TABLE `follow_ups` (
	`id` integer PRIMARY KEY NOT NULL,
	`uid` text NOT NULL,
	`title` text NOT NULL,
	`action` text NOT NULL,
	`state` text DEFAULT 'open' NOT NULL,
	`due_on` text NOT NULL,
	`due_at` text,
	`time_zone` text,
	`notes` text DEFAULT '' NOT NULL,
	`alarm_minutes` integer,
	`repeats` text,
	`sequence` integer DEFAULT 0 NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`closed_at` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `follow_ups_uid_unique` ON `follow_ups` (`uid`);--> statement-breakpoint
CREATE INDEX `follow_ups_by_due` ON `follow_ups` (`state`,`due_on`);--> statement-breakpoint
CREATE TABLE `write_steps` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`table_name` text NOT NULL,
	`row_id` integer NOT NULL,
	`inverse` text
) STRICT;
--> statement-breakpoint
CREATE TABLE `writes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`label` text NOT NULL,
	`subjects` text NOT NULL,
	`at` text NOT NULL,
	`is_undone` integer DEFAULT false NOT NULL,
	`first_step` integer NOT NULL,
	`last_step` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `import_batches` (
	`id` integer PRIMARY KEY NOT NULL,
	`source` text NOT NULL,
	`files` text NOT NULL,
	`added` integer NOT NULL,
	`updated` integer NOT NULL,
	`unchanged` integer NOT NULL,
	`created_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `source_keys` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`key` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `source_keys_key_unique` ON `source_keys` (`key`);--> statement-breakpoint
CREATE INDEX `source_keys_by_person` ON `source_keys` (`person_id`);--> statement-breakpoint
CREATE TABLE `interaction_people` (
	`id` integer PRIMARY KEY NOT NULL,
	`interaction_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	FOREIGN KEY (`interaction_id`) REFERENCES `interactions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `interaction_people_once` ON `interaction_people` (`interaction_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `interaction_people_by_person` ON `interaction_people` (`person_id`);--> statement-breakpoint
CREATE TABLE `interactions` (
	`id` integer PRIMARY KEY NOT NULL,
	`uid` text NOT NULL,
	`kind` text NOT NULL,
	`day` text NOT NULL,
	`at` text,
	`direction` text NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	`notes` text DEFAULT '' NOT NULL,
	`event_id` integer,
	`source_key` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `interactions_uid_unique` ON `interactions` (`uid`);--> statement-breakpoint
CREATE UNIQUE INDEX `interactions_sourceKey_unique` ON `interactions` (`source_key`);--> statement-breakpoint
CREATE INDEX `interactions_by_day` ON `interactions` (`day`);--> statement-breakpoint
CREATE TABLE `notes` (
	`id` integer PRIMARY KEY NOT NULL,
	`uid` text NOT NULL,
	`person_id` integer,
	`body` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `notes_uid_unique` ON `notes` (`uid`);--> statement-breakpoint
CREATE INDEX `notes_by_person` ON `notes` (`person_id`);--> statement-breakpoint
CREATE TABLE `map_pins` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer,
	`organisation_id` integer,
	`x` real NOT NULL,
	`y` real NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `map_positions` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer,
	`organisation_id` integer,
	`x` real NOT NULL,
	`y` real NOT NULL,
	`community` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `map_pins_personId_unique` ON `map_pins` (`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `map_pins_organisationId_unique` ON `map_pins` (`organisation_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `map_positions_personId_unique` ON `map_positions` (`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `map_positions_organisationId_unique` ON `map_positions` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` integer PRIMARY KEY NOT NULL,
	`uid` text NOT NULL,
	`kind` text DEFAULT 'employer' NOT NULL,
	`name` text NOT NULL,
	`canonical` text NOT NULL,
	`website` text DEFAULT '' NOT NULL,
	`location` text DEFAULT '' NOT NULL,
	`headcount` integer,
	`followed_on` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`trashed_at` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `organisations_uid_unique` ON `organisations` (`uid`);--> statement-breakpoint
CREATE INDEX `organisations_by_canonical` ON `organisations` (`canonical`);--> statement-breakpoint
CREATE TABLE `positions` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`organisation_id` integer,
	`title` text DEFAULT '' NOT NULL,
	`department` text DEFAULT '' NOT NULL,
	`location` text DEFAULT '' NOT NULL,
	`started_on` text,
	`ended_on` text,
	`is_past` integer DEFAULT false NOT NULL,
	`seniority` text,
	`function` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `positions_by_person` ON `positions` (`person_id`);--> statement-breakpoint
CREATE INDEX `positions_by_organisation` ON `positions` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `targets` (
	`id` integer PRIMARY KEY NOT NULL,
	`organisation_id` integer NOT NULL,
	`stage` text DEFAULT 'listed' NOT NULL,
	`motivation` integer DEFAULT 3 NOT NULL,
	`posting` integer DEFAULT 1 NOT NULL,
	`notes` text DEFAULT '' NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `targets_organisationId_unique` ON `targets` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `contacts` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`kind` text NOT NULL,
	`value` text NOT NULL,
	`canonical` text NOT NULL,
	`label` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `contacts_by_person` ON `contacts` (`person_id`);--> statement-breakpoint
CREATE INDEX `contacts_by_canonical` ON `contacts` (`canonical`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` integer PRIMARY KEY NOT NULL,
	`uid` text NOT NULL,
	`is_me` integer DEFAULT false NOT NULL,
	`status` text DEFAULT 'known' NOT NULL,
	`name` text NOT NULL,
	`sort_name` text NOT NULL,
	`given_name` text DEFAULT '' NOT NULL,
	`family_name` text DEFAULT '' NOT NULL,
	`nickname` text DEFAULT '' NOT NULL,
	`suffix` text DEFAULT '' NOT NULL,
	`pronouns` text DEFAULT '' NOT NULL,
	`headline` text DEFAULT '' NOT NULL,
	`location` text DEFAULT '' NOT NULL,
	`language` text DEFAULT '' NOT NULL,
	`time_zone` text DEFAULT '' NOT NULL,
	`linkedin` text,
	`birthday` text,
	`connected_on` text,
	`disconnected_on` text,
	`how_met` text DEFAULT '' NOT NULL,
	`met_on` text,
	`met_event_id` integer,
	`circle` text DEFAULT 'none' NOT NULL,
	`circle_since` text,
	`cadence_days` integer,
	`paused_until` text,
	`closeness` integer,
	`remainder` text DEFAULT '' NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`trashed_at` text,
	FOREIGN KEY (`met_event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `people_uid_unique` ON `people` (`uid`);--> statement-breakpoint
CREATE UNIQUE INDEX `one_me` ON `people` (`is_me`) WHERE "people"."is_me" = 1;--> statement-breakpoint
CREATE TABLE `person_tags` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`tag_id` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `person_tags_once` ON `person_tags` (`person_id`,`tag_id`);--> statement-breakpoint
CREATE INDEX `person_tags_by_tag` ON `person_tags` (`tag_id`);--> statement-breakpoint
CREATE TABLE `photos` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`media_type` text NOT NULL,
	`bytes` blob NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `photos_personId_unique` ON `photos` (`person_id`);--> statement-breakpoint
CREATE TABLE `tags` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`folded` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `tags_folded_unique` ON `tags` (`folded`);--> statement-breakpoint
CREATE TABLE `settings` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `ties` (
	`id` integer PRIMARY KEY NOT NULL,
	`from_id` integer NOT NULL,
	`to_id` integer NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`confidence` real DEFAULT 1 NOT NULL,
	`evidence` text DEFAULT '' NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`from_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`to_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `ties_once` ON `ties` (`from_id`,`to_id`,`kind`);--> statement-breakpoint
CREATE INDEX `ties_by_to` ON `ties` (`to_id`);