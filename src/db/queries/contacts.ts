import { eq } from 'drizzle-orm'
import type { Contact } from '#domain/person'
import { canonicalContact } from '#domain/contact'
import type { Reader, Writer } from '../open.ts'
import { contacts } from '../schema/people.ts'

export function contactsOf(db: Reader, personId: number) {
  return db
    .select({
      id: contacts.id,
      kind: contacts.kind,
      value: contacts.value,
      label: contacts.label,
    })
    .from(contacts)
    .where(eq(contacts.personId, personId))
    .orderBy(contacts.id)
    .all()
}

/** Puts the given contacts in place of all a person has; what stays the same is not touched. */
export function replaceContacts(db: Writer, personId: number, wanted: readonly Contact[]): void {
  const key = ({ kind, value, label }: Contact) => JSON.stringify([kind, value, label])
  const present = contactsOf(db, personId)
  const wantedKeys = new Set(wanted.map(key))
  const presentKeys = new Set(present.map(key))

  for (const contact of present)
    if (!wantedKeys.has(key(contact))) db.delete(contacts).where(eq(contacts.id, contact.id)).run()
  for (const contact of wanted)
    if (!presentKeys.has(key(contact)))
      db.insert(contacts)
        .values({ ...contact, personId, canonical: canonicalContact(contact) })
        .run()
}
