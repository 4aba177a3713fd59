import { describe, expect, it } from 'vitest'
import { folded, initialsOf, sortNameOf } from '#domain/name'

describe('folded', () => {
  it.each([
    ['Zoë', 'zoe'],
    ['Zoe\u0308', 'zoe'],
    ['  Ana \t María\nda  Silva ', 'ana maria da silva'],
    ['STRAẞE Groß', 'strasse gross'],
    ['Đặng Thị Ơn', 'đang thi on'],
    ['İpek', 'ipek'],
    ['Ａｎａ', 'ana'],
    ['Άννα', 'αννα'],
    ['Андрей', 'андреи'],
    ['שָׁלוֹם', 'שלום'],
    ['مُحَمَّد', 'محمد'],
    ['王伟', '王伟'],
    ['', ''],
  ])('makes %j of %j', (text, expected) => {
    expect(folded(text)).toBe(expected)
  })

  it.each([
    ['Japanese', 'ガス', 'カス'],
    ['Hindi', 'कमला', 'कमल'],
    ['Thai', 'กิน', 'กัน'],
  ])('keeps signs that are letters in %s', (_, one, other) => {
    expect(folded(one)).not.toBe(folded(other))
  })

  it('changes nothing the second time', () => {
    for (const text of ['Zoë', 'ガス', 'कमला', 'İpek', 'STRAẞE', '한국'])
      expect(folded(folded(text))).toBe(folded(text))
  })
})

describe('sortNameOf', () => {
  it('puts the family name first', () => {
    expect(sortNameOf({ name: 'Ana da Silva', givenName: 'Ana', familyName: 'da Silva' })).toBe(
      'da silva ana',
    )
    expect(sortNameOf({ name: 'Ana', familyName: 'Ångström' })).toBe('angstrom')
  })

  it('takes the last word where the parts are not known', () => {
    expect(sortNameOf({ name: 'Ana Maria Silva' })).toBe('silva ana maria')
    expect(sortNameOf({ name: 'Ana', givenName: 'Ana', familyName: '' })).toBe('ana')
  })

  it('leaves a name without spaces as it is', () => {
    expect(sortNameOf({ name: '王伟' })).toBe('王伟')
  })
})

describe('initialsOf', () => {
  it.each([
    ['Ana Silva', 'AS'],
    ['ana maria da silva', 'AS'],
    ['Ana', 'A'],
    ['  Bo   Li ', 'BL'],
    ['王伟', '王'],
    ['محمد علي', 'مع'],
    ['Αννα Παππά', 'ΑΠ'],
    ['', ''],
  ])('draws %j as %j', (name, initials) => {
    expect(initialsOf(name)).toBe(initials)
  })

  it('never cuts a sign in two', () => {
    expect(initialsOf('👩‍🚀 Ōe')).toBe('👩‍🚀Ō')
    expect(initialsOf('𝒜na')).toBe('𝒜')
    expect(initialsOf('क्षमा')).toBe('क्ष')
  })
})
