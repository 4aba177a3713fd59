-- Full-text search. `search_progress` says up to which id the rows of a table are in its index:
-- triggers keep those in step, and each write ends by adding what came after, all at once.
-- (Added one by one, FTS5 flushes its index for every row, and an import takes twice as long.)
-- A later migration that rebuilds one of these tables must create its triggers again.
CREATE TABLE `search_progress` (
  `name` TEXT PRIMARY KEY,
  `last_id` INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
INSERT INTO `search_progress` VALUES ('people', 0);
--> statement-breakpoint
CREATE VIRTUAL TABLE `people_fts` USING fts5(
  name, nickname, headline, location, how_met,
  content='people', content_rowid='id',
  tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
--> statement-breakpoint
INSERT INTO `people_fts`(`people_fts`, rank) VALUES ('secure-delete', 1);
--> statement-breakpoint
CREATE TRIGGER `people_fts_insert` AFTER INSERT ON `people`
WHEN new.id <= (SELECT last_id FROM search_progress WHERE name = 'people') BEGIN
  INSERT INTO `people_fts`(rowid, name, nickname, headline, location, how_met) VALUES (new.id, new.name, new.nickname, new.headline, new.location, new.how_met);
END;
--> statement-breakpoint
CREATE TRIGGER `people_fts_delete` AFTER DELETE ON `people`
WHEN old.id <= (SELECT last_id FROM search_progress WHERE name = 'people') BEGIN
  INSERT INTO `people_fts`(`people_fts`, rowid, name, nickname, headline, location, how_met) VALUES ('delete', old.id, old.name, old.nickname, old.headline, old.location, old.how_met);
END;
--> statement-breakpoint
CREATE TRIGGER `people_fts_update` AFTER UPDATE OF name, nickname, headline, location, how_met ON `people`
WHEN old.id <= (SELECT last_id FROM search_progress WHERE name = 'people') BEGIN
  INSERT INTO `people_fts`(`people_fts`, rowid, name, nickname, headline, location, how_met) VALUES ('delete', old.id, old.name, old.nickname, old.headline, old.location, old.how_met);
  INSERT INTO `people_fts`(rowid, name, nickname, headline, location, how_met) VALUES (new.id, new.name, new.nickname, new.headline, new.location, new.how_met);
END;
--> statement-breakpoint
INSERT INTO `search_progress` VALUES ('contacts', 0);
--> statement-breakpoint
CREATE VIRTUAL TABLE `contacts_fts` USING fts5(
  value,
  content='contacts', content_rowid='id',
  tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
--> statement-breakpoint
INSERT INTO `contacts_fts`(`contacts_fts`, rank) VALUES ('secure-delete', 1);
--> statement-breakpoint
CREATE TRIGGER `contacts_fts_insert` AFTER INSERT ON `contacts`
WHEN new.id <= (SELECT last_id FROM search_progress WHERE name = 'contacts') BEGIN
  INSERT INTO `contacts_fts`(rowid, value) VALUES (new.id, new.value);
END;
--> statement-breakpoint
CREATE TRIGGER `contacts_fts_delete` AFTER DELETE ON `contacts`
WHEN old.id <= (SELECT last_id FROM search_progress WHERE name = 'contacts') BEGIN
  INSERT INTO `contacts_fts`(`contacts_fts`, rowid, value) VALUES ('delete', old.id, old.value);
END;
--> statement-breakpoint
CREATE TRIGGER `contacts_fts_update` AFTER UPDATE OF value ON `contacts`
WHEN old.id <= (SELECT last_id FROM search_progress WHERE name = 'contacts') BEGIN
  INSERT INTO `contacts_fts`(`contacts_fts`, rowid, value) VALUES ('delete', old.id, old.value);
  INSERT INTO `contacts_fts`(rowid, value) VALUES (new.id, new.value);
END;
--> statement-breakpoint
INSERT INTO `search_progress` VALUES ('organisations', 0);
--> statement-breakpoint
CREATE VIRTUAL TABLE `organisations_fts` USING fts5(
  name,
  content='organisations', content_rowid='id',
  tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
--> statement-breakpoint
INSERT INTO `organisations_fts`(`organisations_fts`, rank) VALUES ('secure-delete', 1);
--> statement-breakpoint
CREATE TRIGGER `organisations_fts_insert` AFTER INSERT ON `organisations`
WHEN new.id <= (SELECT last_id FROM search_progress WHERE name = 'organisations') BEGIN
  INSERT INTO `organisations_fts`(rowid, name) VALUES (new.id, new.name);
END;
--> statement-breakpoint
CREATE TRIGGER `organisations_fts_delete` AFTER DELETE ON `organisations`
WHEN old.id <= (SELECT last_id FROM search_progress WHERE name = 'organisations') BEGIN
  INSERT INTO `organisations_fts`(`organisations_fts`, rowid, name) VALUES ('delete', old.id, old.name);
END;
--> statement-breakpoint
CREATE TRIGGER `organisations_fts_update` AFTER UPDATE OF name ON `organisations`
WHEN old.id <= (SELECT last_id FROM search_progress WHERE name = 'organisations') BEGIN
  INSERT INTO `organisations_fts`(`organisations_fts`, rowid, name) VALUES ('delete', old.id, old.name);
  INSERT INTO `organisations_fts`(rowid, name) VALUES (new.id, new.name);
END;
--> statement-breakpoint
INSERT INTO `search_progress` VALUES ('notes', 0);
--> statement-breakpoint
CREATE VIRTUAL TABLE `notes_fts` USING fts5(
  body,
  content='notes', content_rowid='id',
  tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
--> statement-breakpoint
INSERT INTO `notes_fts`(`notes_fts`, rank) VALUES ('secure-delete', 1);
--> statement-breakpoint
CREATE TRIGGER `notes_fts_insert` AFTER INSERT ON `notes`
WHEN new.id <= (SELECT last_id FROM search_progress WHERE name = 'notes') BEGIN
  INSERT INTO `notes_fts`(rowid, body) VALUES (new.id, new.body);
END;
--> statement-breakpoint
CREATE TRIGGER `notes_fts_delete` AFTER DELETE ON `notes`
WHEN old.id <= (SELECT last_id FROM search_progress WHERE name = 'notes') BEGIN
  INSERT INTO `notes_fts`(`notes_fts`, rowid, body) VALUES ('delete', old.id, old.body);
END;
--> statement-breakpoint
CREATE TRIGGER `notes_fts_update` AFTER UPDATE OF body ON `notes`
WHEN old.id <= (SELECT last_id FROM search_progress WHERE name = 'notes') BEGIN
  INSERT INTO `notes_fts`(`notes_fts`, rowid, body) VALUES ('delete', old.id, old.body);
  INSERT INTO `notes_fts`(rowid, body) VALUES (new.id, new.body);
END;
--> statement-breakpoint
INSERT INTO `search_progress` VALUES ('interactions', 0);
--> statement-breakpoint
CREATE VIRTUAL TABLE `interactions_fts` USING fts5(
  place, notes,
  content='interactions', content_rowid='id',
  tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
--> statement-breakpoint
INSERT INTO `interactions_fts`(`interactions_fts`, rank) VALUES ('secure-delete', 1);
--> statement-breakpoint
CREATE TRIGGER `interactions_fts_insert` AFTER INSERT ON `interactions`
WHEN new.id <= (SELECT last_id FROM search_progress WHERE name = 'interactions') BEGIN
  INSERT INTO `interactions_fts`(rowid, place, notes) VALUES (new.id, new.place, new.notes);
END;
--> statement-breakpoint
CREATE TRIGGER `interactions_fts_delete` AFTER DELETE ON `interactions`
WHEN old.id <= (SELECT last_id FROM search_progress WHERE name = 'interactions') BEGIN
  INSERT INTO `interactions_fts`(`interactions_fts`, rowid, place, notes) VALUES ('delete', old.id, old.place, old.notes);
END;
--> statement-breakpoint
CREATE TRIGGER `interactions_fts_update` AFTER UPDATE OF place, notes ON `interactions`
WHEN old.id <= (SELECT last_id FROM search_progress WHERE name = 'interactions') BEGIN
  INSERT INTO `interactions_fts`(`interactions_fts`, rowid, place, notes) VALUES ('delete', old.id, old.place, old.notes);
  INSERT INTO `interactions_fts`(rowid, place, notes) VALUES (new.id, new.place, new.notes);
END;
--> statement-breakpoint
INSERT INTO `search_progress` VALUES ('follow_ups', 0);
--> statement-breakpoint
CREATE VIRTUAL TABLE `follow_ups_fts` USING fts5(
  title, notes,
  content='follow_ups', content_rowid='id',
  tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
--> statement-breakpoint
INSERT INTO `follow_ups_fts`(`follow_ups_fts`, rank) VALUES ('secure-delete', 1);
--> statement-breakpoint
CREATE TRIGGER `follow_ups_fts_insert` AFTER INSERT ON `follow_ups`
WHEN new.id <= (SELECT last_id FROM search_progress WHERE name = 'follow_ups') BEGIN
  INSERT INTO `follow_ups_fts`(rowid, title, notes) VALUES (new.id, new.title, new.notes);
END;
--> statement-breakpoint
CREATE TRIGGER `follow_ups_fts_delete` AFTER DELETE ON `follow_ups`
WHEN old.id <= (SELECT last_id FROM search_progress WHERE name = 'follow_ups') BEGIN
  INSERT INTO `follow_ups_fts`(`follow_ups_fts`, rowid, title, notes) VALUES ('delete', old.id, old.title, old.notes);
END;
--> statement-breakpoint
CREATE TRIGGER `follow_ups_fts_update` AFTER UPDATE OF title, notes ON `follow_ups`
WHEN old.id <= (SELECT last_id FROM search_progress WHERE name = 'follow_ups') BEGIN
  INSERT INTO `follow_ups_fts`(`follow_ups_fts`, rowid, title, notes) VALUES ('delete', old.id, old.title, old.notes);
  INSERT INTO `follow_ups_fts`(rowid, title, notes) VALUES (new.id, new.title, new.notes);
END;
