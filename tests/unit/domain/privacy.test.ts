import { describe, expect, it } from 'vitest'
import { descriptionOf, summaryOf } from '#domain/privacy'

const infraRole = {
  action: 'call',
  title: 'Call Ana about the infra role',
  people: [{ name: 'Ana Sousa' }],
} as const

/** The summary of a call to people of these names, at the level `discreet`. */
const discreet = (...names: string[]) =>
  summaryOf('discreet', { ...infraRole, people: names.map((name) => ({ name })) })

describe('summaryOf', () => {
  it('is the title at full', () => {
    expect(summaryOf('full', infraRole)).toBe('Call Ana about the infra role')
  })

  it('is verb and initials at discreet', () => {
    expect(summaryOf('discreet', infraRole)).toBe('Call A. S.')
    expect(summaryOf('discreet', { ...infraRole, action: 'write' })).toBe('Write to A. S.')
    expect(summaryOf('discreet', { ...infraRole, action: 'other' })).toBe('Follow up with A. S.')
    expect(discreet('Ana Sousa', 'Bo Li')).toBe('Call A. S., B. L.')
  })

  it('is the verb alone where there is no initial', () => {
    expect(discreet()).toBe('Call')
    expect(discreet('🚀 42')).toBe('Call')
  })

  it('is the same for everything at opaque', () => {
    expect(summaryOf('opaque', infraRole)).toBe('Follow-up')
  })

  it('takes a whole letter of any script as an initial', () => {
    expect(discreet('E\u0301milie (Zo) d’Arc')).toBe('Call E\u0301. Z. d.')
    expect(discreet('王小明')).toBe('Call 王.')
    expect(discreet('क्षमा शर्मा')).toBe('Call क्ष. श.')
    expect(discreet('𐐀da 👩🏽‍💻 محمد')).toBe('Call 𐐀. م.')
    expect(discreet('\u202EAda')).toBe('Call A.')
  })
})

describe('descriptionOf', () => {
  const met = { people: [{ name: 'Ana Sousa' }, { name: 'Bo Li' }], notes: 'Met in Lisbon.' }

  it('has names and notes at full', () => {
    expect(descriptionOf('full', met)).toBe('Ana Sousa, Bo Li\n\nMet in Lisbon.')
    expect(descriptionOf('full', { people: [], notes: 'Met in Lisbon.' })).toBe('Met in Lisbon.')
  })

  it('is empty otherwise', () => {
    expect(descriptionOf('discreet', met)).toBe('')
    expect(descriptionOf('opaque', met)).toBe('')
  })
})
