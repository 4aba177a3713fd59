ALTER TABLE `follow_ups` DROP COLUMN `sequence`;--> statement-breakpoint
-- Steps back that were noted before name the column.
DELETE FROM `write_steps`;--> statement-breakpoint
DELETE FROM `writes`;
