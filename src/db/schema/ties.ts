import { index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Instant } from '#domain/day'
import type { TieKind, TieState } from '#domain/tie'
import { people } from './people.ts'

/** Ties between two people other than me. */
export const ties = sqliteTable(
  'ties',
  {
    id: integer().primaryKey(),
    fromId: integer()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    toId: integer()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    kind: text().$type<TieKind>().notNull(),
    state: text().$type<TieState>().notNull(),
    /** 0 to 1; 1 for what the user said. */
    confidence: real().notNull().default(1),
    /** Why this tie is believed, in words. */
    evidence: text().notNull().default(''),
    createdAt: text().$type<Instant>().notNull(),
  },
  (t) => [uniqueIndex('ties_once').on(t.fromId, t.toId, t.kind), index('ties_by_to').on(t.toId)],
)
