import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import { sampleNetwork } from '#sample/network'

const { people, organisations } = sampleNetwork({
  people: 3000,
  seed: 5,
  today: Day.parse('2026-03-10'),
})
const values = (kind: string) =>
  people.flatMap(({ contacts }) =>
    contacts.filter((contact) => contact.kind === kind).map(({ value }) => value),
  )

/** Numbers that regulators keep for fiction. */
const FICTIONAL =
  /^(?:\+49 30 23125\d{3}|\+44 7700 900\d{3}|\+33 6 39 98 \d{4}|\+46 70 174 06 9\d|\+1 212 555 01\d\d)$/

describe('the addresses of invented people', () => {
  it('end in .example', () => {
    const addresses = [
      ...values('email'),
      ...values('link'),
      ...organisations.map((o) => o.website),
    ]

    expect(addresses.length).toBeGreaterThan(3000)
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([])
  })

  it('belong to one person each', () => {
    const slugs = people.map(({ linkedin }) => linkedin).filter((slug) => slug !== null)

    expect(new Set(values('email')).size).toBe(values('email').length)
    expect(new Set(slugs).size).toBe(slugs.length)
  })

  it('are LinkedIn slugs with an invented tail', () => {
    const slugs = people.map(({ linkedin }) => linkedin).filter((slug) => slug !== null)
    expect(slugs.filter((slug) => !/-ex[0-9a-f]+$/.test(slug))).toEqual([])
  })

  it('are telephone numbers kept for fiction', () => {
    expect(values('phone').length).toBeGreaterThan(100)
    expect(values('phone').filter((number) => !FICTIONAL.test(number))).toEqual([])
  })
})
