import type { Contact } from './person.ts'

/**
 * What two spellings of one address have in common.
 *
 * E-mail in lower case; phone as its digits with a leading `+` where it has one; others as they are.
 */
export function canonicalContact({ kind, value }: Pick<Contact, 'kind' | 'value'>): string {
  if (kind === 'email') return value.trim().toLowerCase()
  if (kind !== 'phone') return value.trim()
  const digits = value.replace(/\D/g, '')
  return value.trim().startsWith('+') ? `+${digits}` : digits
}
