CREATE TABLE `templates` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`language` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `templates_once` ON `templates` (`kind`,`language`);--> statement-breakpoint
-- They were a setting, which no undo reached, under "kind language".
INSERT INTO `templates` (`kind`, `language`, `subject`, `body`)
SELECT substr(own.key, 1, instr(own.key, ' ') - 1), substr(own.key, instr(own.key, ' ') + 1),
  json_extract(own.value, '$.subject'), json_extract(own.value, '$.body')
FROM `settings`, json_each(`settings`.`value`) AS own WHERE `settings`.`name` = 'templates';
