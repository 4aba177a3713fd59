import { describe, expect, it } from 'vitest'
import { guestFinder } from '#domain/meetings/whoIs'

const PEOPLE = [
  { id: 1, name: 'Ana Souza', organisations: ['Nimbus Systems GmbH'] },
  { id: 2, name: 'Ana Souza', organisations: ['Crumb'] },
  { id: 3, name: 'Bo Lind', organisations: ['Acme, Inc.', 'ACM'] },
]
const find = guestFinder(PEOPLE, (email) => (email === 'bo@home.de' ? 3 : undefined))
const who = (name: string, email = '') => find({ name, email })
const BY_NAME = 'name and organisation'

describe('guestFinder', () => {
  it('goes by the address first', () => {
    expect(who('Somebody Else', 'bo@home.de')).toEqual({ personId: 3, why: 'e-mail' })
  })

  it('goes by the name where the address speaks of the organisation', () => {
    expect(who('Ana Souza', 'a.souza@nimbus.io')).toEqual({ personId: 1, why: BY_NAME })
    expect(who('ANA SOUZA', 'ana@mail.crumb.co.uk')).toEqual({ personId: 2, why: BY_NAME })
    expect(who('Bo Lind', 'bl@acme.com')).toEqual({ personId: 3, why: BY_NAME })
  })

  it('reads names as directories write them', () => {
    expect(who('Souza, Ana (Crumb)')).toEqual({ personId: 2, why: BY_NAME })
    expect(who('Lind, Bo', 'x@acme.io')).toEqual({ personId: 3, why: BY_NAME })
  })

  it('only offers a namesake, and only one alone', () => {
    expect(who('Bo Lind', 'bo.lind@gmail.com')).toEqual({ personId: null, namesakeId: 3 })
    expect(who('Bo Lind', 'bo@other.org')).toEqual({ personId: null, namesakeId: 3 })
    expect(who('Ana Souza', 'ana@other.org')).toEqual({ personId: null, namesakeId: null })
    expect(who('Bo', 'bo@acme.io')).toEqual({ personId: null, namesakeId: null })
  })

  it('finds nobody by an empty name', () => {
    expect(
      guestFinder(
        [{ id: 9, name: '', organisations: ['Acme'] }],
        () => undefined,
      )({ name: '', email: 'x@acme.io' }),
    ).toEqual({
      personId: null,
      namesakeId: null,
    })
  })
})
