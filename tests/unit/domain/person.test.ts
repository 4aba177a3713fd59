import { describe, expect, it } from 'vitest'
import { Contact, NewPerson, PersonDetails } from '#domain/person'

describe('NewPerson', () => {
  it('needs nothing but a name', () => {
    expect(NewPerson.parse({ name: ' Ana Silva ' })).toEqual({ name: 'Ana Silva' })
    expect(NewPerson.safeParse({ name: ' \n' }).success).toBe(false)
    expect(NewPerson.safeParse({}).success).toBe(false)
  })

  it('takes a closeness of 1 to 5', () => {
    const isFine = (closeness: number) => NewPerson.safeParse({ name: 'Ana', closeness }).success

    expect([1, 2, 3, 4, 5].every(isFine)).toBe(true)
    expect([0, 6, 2.5].some(isFine)).toBe(false)
  })

  it('takes a cadence of one day to ten years', () => {
    const isFine = (cadenceDays: number) =>
      NewPerson.safeParse({ name: 'Ana', cadenceDays }).success

    expect(isFine(1) && isFine(3650)).toBe(true)
    expect(isFine(0) || isFine(3651) || isFine(1.5)).toBe(false)
  })

  it('takes a name of 500 characters and no more', () => {
    expect(NewPerson.safeParse({ name: 'a'.repeat(500) }).success).toBe(true)
    expect(NewPerson.safeParse({ name: 'a'.repeat(501) }).success).toBe(false)
  })
})

describe('Contact', () => {
  it('keeps an address as it was written', () => {
    expect(Contact.parse({ kind: 'email', value: ' Ana@Nimbus.Example ' })).toEqual({
      kind: 'email',
      value: 'Ana@Nimbus.Example',
      label: '',
    })
    expect(Contact.safeParse({ kind: 'email', value: ' ' }).success).toBe(false)
    expect(Contact.safeParse({ kind: 'fax', value: '1' }).success).toBe(false)
  })
})

describe('a LinkedIn profile', () => {
  it.each([
    ['ana-silva', 'ana-silva'],
    [' https://www.linkedin.com/in/Ana-Silva/?locale=de ', 'ana-silva'],
    ['linkedin.com/in/jos%C3%A9', 'josé'],
    ['in/Ana', 'ana'],
    ['/in/ana/', 'ana'],
    ['@Jose\u0301', 'jos\u00e9'],
    ['', null],
    [' ', null],
    ['/', null],
    [null, null],
  ])('written %j is kept as %j', (linkedin, slug) => {
    expect(PersonDetails.partial().parse({ linkedin })).toEqual({ linkedin: slug })
  })
})
