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

/** Whose each e-mail address is, in its canonical form; of several the one added last. */
export function emailOwners(db: Reader): [email: string, personId: number][] {
  return db
    .select({ email: contacts.canonical, personId: contacts.personId })
    .from(contacts)
    .where(eq(contacts.kind, 'email'))
    .orderBy(contacts.id)
    .all()
    .map(({ email, personId }) => [email, personId])
}

/**
 * Puts the given contacts in place of all a person has, each once.
 *
 * What is there already keeps its canonical form, which an import may have known better.
 */
export function replaceContacts(db: Writer, personId: number, wanted: readonly Contact[]): void {
  const key = ({ kind, value }: Pick<Contact, 'kind' | 'value'>) => `${kind} ${value}`
  const missing = new Map(wanted.map((contact) => [key(contact), contact]))

  for (const present of contactsOf(db, personId)) {
    const contact = missing.get(key(present))
    const row = eq(contacts.id, present.id)
    if (!contact) db.delete(contacts).where(row).run()
    else if (contact.label !== present.label)
      db.update(contacts).set({ label: contact.label }).where(row).run()
    missing.delete(key(present))
  }
  for (const contact of missing.values())
    db.insert(contacts)
      .values({ ...contact, personId, canonical: canonicalContact(contact) })
      .run()
}
