import { describe, expect, it } from 'vitest'
import { canonicalOrganisation } from '#domain/organisation'

describe('canonicalOrganisation', () => {
  it.each([
    ['Müller & Co. KG', 'muller'],
    ['MULLER', 'muller'],
    ['Acme, Inc.', 'acme'],
    ['Acme S.A.', 'acme'],
    ['Acme S. p. A.', 'acme'],
    ['Ruderverein e.V.', 'ruderverein'],
    ['Nimbus GmbH & Co. KGaA', 'nimbus'],
    ['J. P. Morgan', 'jp morgan'],
    ['J.P. Morgan', 'jp morgan'],
    ['Booking.com B.V.', 'booking com'],
    ['  Acme   Labs ', 'acme labs'],
    ['中国银行', '中国银行'],
  ])('knows %j as %j', (name, canonical) => {
    expect(canonicalOrganisation(name)).toBe(canonical)
  })

  it('keeps a name that is a legal form', () => {
    expect(canonicalOrganisation('AG')).toBe('ag')
    expect(canonicalOrganisation('SE & Co.')).toBe('se')
  })

  it('keeps a legal form that is not at the end', () => {
    expect(canonicalOrganisation('AS Roma')).toBe('as roma')
  })

  it('keeps a name of signs alone', () => {
    expect(canonicalOrganisation('!!!')).toBe('!!!')
    expect(canonicalOrganisation('???')).not.toBe(canonicalOrganisation('!!!'))
  })

  it('is the same for a canonical name', () => {
    for (const name of ['Müller & Co. KG', 'J. P. Morgan', '!!!'])
      expect(canonicalOrganisation(canonicalOrganisation(name))).toBe(canonicalOrganisation(name))
  })
})
