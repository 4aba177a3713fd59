import { sql } from 'drizzle-orm'
import {
  type AnySQLiteColumn,
  blob,
  index,
  integer,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import type { Circle } from '#domain/circle'
import type { Closeness, ContactKind, PersonStatus } from '#domain/person'
import type { Day, Instant } from '#domain/day'
import type { PartialDate } from '#domain/partialDate'
import { events } from './events.ts'

/** People, and me among them. `uid` names a person outside this file (vCard UID). */
export const people = sqliteTable(
  'people',
  {
    id: integer().primaryKey(),
    uid: text().notNull().unique(),
    isMe: integer({ mode: 'boolean' }).notNull().default(false),
    status: text().$type<PersonStatus>().notNull().default('known'),
    name: text().notNull(),
    /** What lists are sorted by: family name first, without case and accents. */
    sortName: text().notNull(),
    givenName: text().notNull().default(''),
    familyName: text().notNull().default(''),
    nickname: text().notNull().default(''),
    suffix: text().notNull().default(''),
    pronouns: text().notNull().default(''),
    /** Title and organisation of the current position in words, kept for lists and search. */
    headline: text().notNull().default(''),
    location: text().notNull().default(''),
    language: text().notNull().default(''),
    timeZone: text().notNull().default(''),
    linkedin: text(),
    birthday: text().$type<PartialDate>(),
    connectedOn: text().$type<Day>(),
    /** The day an import noticed that the connection had gone from the source. */
    disconnectedOn: text().$type<Day>(),
    howMet: text().notNull().default(''),
    metOn: text().$type<Day>(),
    metEventId: integer().references((): AnySQLiteColumn => events.id, { onDelete: 'set null' }),
    circle: text().$type<Circle>().notNull().default('none'),
    circleSince: text().$type<Day>(),
    cadenceDays: integer(),
    pausedUntil: text().$type<Day>(),
    closeness: integer().$type<Closeness>(),
    /** Lines of a vCard that have no place here, kept for a lossless export. */
    remainder: text().notNull().default(''),
    createdAt: text().$type<Instant>().notNull(),
    updatedAt: text().$type<Instant>().notNull(),
    trashedAt: text().$type<Instant>(),
  },
  (t) => [
    uniqueIndex('one_me')
      .on(t.isMe)
      .where(sql`${t.isMe} = 1`),
  ],
)

/** Ways to reach a person. `canonical` is what two spellings of the same have in common. */
export const contacts = sqliteTable(
  'contacts',
  {
    id: integer().primaryKey(),
    personId: integer()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    kind: text().$type<ContactKind>().notNull(),
    value: text().notNull(),
    canonical: text().notNull(),
    label: text().notNull().default(''),
  },
  (t) => [
    index('contacts_by_person').on(t.personId),
    index('contacts_by_canonical').on(t.canonical),
  ],
)

export const photos = sqliteTable('photos', {
  id: integer().primaryKey(),
  personId: integer()
    .notNull()
    .unique()
    .references(() => people.id, { onDelete: 'cascade' }),
  mediaType: text().notNull(),
  bytes: blob({ mode: 'buffer' }).notNull(),
})

export const tags = sqliteTable('tags', {
  id: integer().primaryKey(),
  name: text().notNull(),
  /** The name without case and accents: no two tags share it. */
  folded: text().notNull().unique(),
})

export const personTags = sqliteTable(
  'person_tags',
  {
    id: integer().primaryKey(),
    personId: integer()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    tagId: integer()
      .notNull()
      .references(() => tags.id, { onDelete: 'cascade' }),
  },
  (t) => [
    uniqueIndex('person_tags_once').on(t.personId, t.tagId),
    index('person_tags_by_tag').on(t.tagId),
  ],
)
