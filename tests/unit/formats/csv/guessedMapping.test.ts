import { describe, expect, it } from 'vitest'
import { guessedMapping } from '#formats/csv/guessedMapping'

describe('guessedMapping', () => {
  it('knows columns by their names, in any case and with accents', () => {
    const header = ['PRÉNOM', 'Nom', 'Téléphone', 'Société', 'Nächster Schritt']
    expect(guessedMapping(header, []).columns).toEqual({
      0: 'givenName',
      1: 'familyName',
      2: 'phone',
      3: 'organisation',
    })
  })

  it('knows addresses and profiles by what stands in the column', () => {
    const rows = [['https://de.linkedin.com/in/ada', 'ada@acme.example', 'https://ada.example']]
    expect(guessedMapping(['URL', 'Kontakt', 'Web'], rows).columns).toEqual({
      0: 'linkedin',
      1: 'email',
    })
  })

  it('sees that family names come first', () => {
    const rows = [['Lovelace, Ada'], ['Byron, Anne'], ['Bo']]
    expect(guessedMapping(['Name'], rows).columns).toEqual({ 0: 'nameFamilyFirst' })
  })

  it('gives a field that people have once to the first column alone', () => {
    expect(guessedMapping(['name', 'Name', 'phone', 'mobile'], []).columns).toEqual({
      0: 'name',
      2: 'phone',
      3: 'phone',
    })
  })

  it('finds the form of the dates', () => {
    expect(guessedMapping(['name', 'Geburtstag'], [['Ada', '10.12.1815']]).dateForm).toBe(
      'DD.MM.YYYY',
    )
  })
})
