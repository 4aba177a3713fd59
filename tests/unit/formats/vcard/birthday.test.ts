import { describe, expect, it } from 'vitest'
import { birthday } from '#formats/vcard/birthday'
import { personWith, problemsWith } from './written'

describe('birthday', () => {
  it('is a day, with or without hyphens', () => {
    expect(birthday('1985-03-14')).toBe('1985-03-14')
    expect(birthday('19850314')).toBe('1985-03-14')
    expect(birthday('1815-12-10')).toBe('1815-12-10')
  })

  it('has no time', () => {
    expect(birthday('1985-03-14T00:00:00Z')).toBe('1985-03-14')
    expect(birthday('19850314T231500-0500')).toBe('1985-03-14')
    expect(birthday('1985-03-14 00:00')).toBe('1985-03-14')
  })

  it('may have no year', () => {
    expect(birthday('--0314')).toBe('--03-14')
    expect(birthday('--03-14')).toBe('--03-14')
    expect(birthday('--0229')).toBe('--02-29')
    expect(birthday('1604-03-14', '1604')).toBe('--03-14')
    expect(birthday('0000-03-14')).toBe('--03-14')
  })

  it('has the year 1604 where no other stands for none', () => {
    expect(birthday('1604-03-14')).toBe('1604-03-14')
  })

  it('may be a year or a month alone', () => {
    expect(birthday('1985')).toBe('1985')
    expect(birthday('1985-03')).toBe('1985-03')
  })

  it('is nothing if there is no such day', () => {
    const texts = ['', 'circa 1800', '1985-02-30', '1985-13-01', '--0230', '---14', '--03', 'T1022']
    for (const text of texts) expect(birthday(text)).toBeNull()
  })

  it('stays a line of the card, if it is no date', () => {
    expect(personWith('FN:Ada', 'BDAY;VALUE=text:circa 1800')).toMatchObject({
      birthday: null,
      remainder: 'BDAY;VALUE=text:circa 1800',
    })
    expect(problemsWith('FN:Ada', 'BDAY;VALUE=text:circa 1800')).toEqual([['NOT_A_DATE', 4]])
    expect(personWith('FN:Ada', 'BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-14').birthday).toBe('--03-14')
  })
})
