import { integer, real, sqliteTable } from 'drizzle-orm/sqlite-core'
import { organisations } from './organisations.ts'
import { people } from './people.ts'

/** A person or an organisation, and where it is. */
const placeColumns = () => ({
  id: integer().primaryKey(),
  personId: integer()
    .unique()
    .references(() => people.id, { onDelete: 'cascade' }),
  organisationId: integer()
    .unique()
    .references(() => organisations.id, { onDelete: 'cascade' }),
  x: real().notNull(),
  y: real().notNull(),
})

/** Where the map drew a person or an organisation, so that opening it computes nothing. */
export const mapPositions = sqliteTable('map_positions', {
  ...placeColumns(),
  community: integer().notNull().default(0),
})

/** Where the user put a person or an organisation, to stay: unlike a computed place it can be undone. */
export const mapPins = sqliteTable('map_pins', {
  ...placeColumns(),
})
