import { folded } from '#domain/name'
import { type Client, Refusal } from './command.ts'

/**
 * A person by number or by full name.
 *
 * @throws {Refusal} if nobody, or more than one, is called so
 */
export async function namedPerson(client: Client, text: string): Promise<{ id: number }> {
  const { rows } = await client.people.list({ limit: 50_000 })
  const isNumber = /^\d{1,9}$/.test(text)
  const found = rows.filter(({ id, name }) =>
    isNumber ? id === Number(text) : folded(name) === folded(text),
  )
  const [only, ...others] = found
  if (!only && isNumber) throw new Refusal(`There is no person with the number ${text}.`)
  if (!only) throw new Refusal(`Nobody is called ${text}.`)
  if (others.length > 0)
    throw new Refusal(
      `${found.length} are called ${text}: ${found.map(({ id }) => id).join(', ')}. Give a number.`,
    )
  return only
}
