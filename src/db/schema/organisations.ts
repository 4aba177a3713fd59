import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Day, Instant } from '#domain/day'
import type { OrganisationKind, TargetStage } from '#domain/organisation'
import type { PartialDate } from '#domain/partialDate'
import type { JobFunction, Seniority } from '#domain/position'
import { people } from './people.ts'

export const organisations = sqliteTable(
  'organisations',
  {
    id: integer().primaryKey(),
    uid: text().notNull().unique(),
    kind: text().$type<OrganisationKind>().notNull().default('employer'),
    name: text().notNull(),
    /** The name without legal form, case and accents: two spellings of one organisation share it. */
    canonical: text().notNull(),
    website: text().notNull().default(''),
    location: text().notNull().default(''),
    /** How many people work there, where that is known. */
    headcount: integer(),
    followedOn: text().$type<Day>(),
    createdAt: text().$type<Instant>().notNull(),
    updatedAt: text().$type<Instant>().notNull(),
    trashedAt: text().$type<Instant>(),
  },
  (t) => [index('organisations_by_canonical').on(t.canonical)],
)

/** A person at an organisation. Current where `endedOn` is empty and `isPast` is not set. */
export const positions = sqliteTable(
  'positions',
  {
    id: integer().primaryKey(),
    personId: integer()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    organisationId: integer().references(() => organisations.id, { onDelete: 'cascade' }),
    title: text().notNull().default(''),
    department: text().notNull().default(''),
    location: text().notNull().default(''),
    startedOn: text().$type<PartialDate>(),
    endedOn: text().$type<PartialDate>(),
    isPast: integer({ mode: 'boolean' }).notNull().default(false),
    /** Set where the user corrected what the title seems to say. */
    seniority: text().$type<Seniority>(),
    function: text().$type<JobFunction>(),
    createdAt: text().$type<Instant>().notNull(),
  },
  (t) => [
    index('positions_by_person').on(t.personId),
    index('positions_by_organisation').on(t.organisationId),
  ],
)

/** Organisations the user wants to work with. */
export const targets = sqliteTable('targets', {
  id: integer().primaryKey(),
  organisationId: integer()
    .notNull()
    .unique()
    .references(() => organisations.id, { onDelete: 'cascade' }),
  stage: text().$type<TargetStage>().notNull().default('listed'),
  /** How much the user wants it, 1 to 5. */
  motivation: integer().notNull().default(3),
  /** How near an opening is, 1 (none seen) to 3 (a fitting one). */
  posting: integer().notNull().default(1),
  notes: text().notNull().default(''),
  createdAt: text().$type<Instant>().notNull(),
  updatedAt: text().$type<Instant>().notNull(),
})
