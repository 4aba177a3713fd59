import { describe, expect, it } from 'vitest'
import { linkedinName } from '#formats/linkedin/name'

const nothing = { nickname: '', suffix: '', pronouns: '' }

describe('linkedinName', () => {
  it('joins the two parts', () => {
    expect(linkedinName('Ada', 'Lovelace')).toEqual({
      ...nothing,
      name: 'Ada Lovelace',
      givenName: 'Ada',
      familyName: 'Lovelace',
    })
  })

  it('takes blanks away, and leaves letters as they are', () => {
    expect(linkedinName(' JEAN  PAUL ', 'd’Arc  L. ').name).toBe('JEAN PAUL d’Arc L.')
  })

  it('keeps credentials as suffix', () => {
    expect(linkedinName('Karlie', 'Monahan, PMP®, MBA')).toMatchObject({
      name: 'Karlie Monahan',
      suffix: 'PMP®, MBA',
    })
  })

  it('tells pronouns in brackets from other names', () => {
    expect(linkedinName('Rose (she/her)', 'Berger')).toMatchObject({
      name: 'Rose Berger',
      pronouns: 'she/her',
      nickname: '',
    })
    expect(linkedinName('Viktoria (Vicky) [sie / ihr]', 'Claesson')).toMatchObject({
      name: 'Viktoria Claesson',
      pronouns: 'sie / ihr',
      nickname: 'Vicky',
    })
  })

  it('drops emoji at the ends, with all they are made of', () => {
    expect(linkedinName('🇩🇪 Max', 'Trantow 👩🏽‍🚀✨').name).toBe('Max Trantow')
    expect(linkedinName('A ❤️ B', '').name).toBe('A ❤️ B')
  })

  it('keeps a name of nothing but emoji', () => {
    expect(linkedinName('🚀', '').name).toBe('🚀')
  })

  it('reads long hostile names at once', () => {
    expect(linkedinName('('.repeat(100_000), 'x'.repeat(9)).familyName).toBe('xxxxxxxxx')
    expect(linkedinName(`${' '.repeat(100_000)}x`, '🚀'.repeat(50_000)).name).toBe('x')
  })
})
