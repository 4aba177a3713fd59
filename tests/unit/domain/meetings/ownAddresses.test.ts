import { describe, expect, it } from 'vitest'
import { ownAddresses } from '#domain/meetings/ownAddresses'
import { found, invited } from './values.ts'

const ANA = invited('Ana Souza <ana@nimbus.io>')
const ME = invited('Zoe Meyer <zoe@home.de>')
const own = (
  events: ReturnType<typeof found>[],
  names: string[] = [],
  me?: { name: string; emails: string[] },
) => [...ownAddresses({ events, names }, me, (email) => email === 'ana@nimbus.io')]

describe('ownAddresses', () => {
  it('are those the file knows', () => {
    const me = { name: 'Zoe', emails: ['zoe@home.de'] }
    expect(own([found(ANA, ME)], [], me)).toEqual(['zoe@home.de'])
  })

  it('are those of whoever has my name, however it is written', () => {
    const events = [found(ANA, invited('ZOÉ  Meyer <z@work.de>'))]
    expect(own(events, [], { name: 'Zoe Meyer', emails: [] })).toEqual(['z@work.de'])
  })

  it('are what a calendar is called by, if that is an address', () => {
    expect(own([found(ANA, ME)], ['Zoe@home.de'])).toEqual(['zoe@home.de'])
    expect(own([found(ANA, ME)], ['Work'])).toEqual([])
    // Ana is known, and shares her calendar.
    expect(own([found(ANA, ME)], ['ana@nimbus.io'])).toEqual([])
  })

  it('is else the one that is on nearly every list', () => {
    const lists = Array.from({ length: 10 }, (_, index) => found(ME, invited(`<${index}@x.io>`)))
    expect(own(lists)).toEqual(['zoe@home.de'])
    expect(own(lists.slice(1))).toEqual([])
  })

  it('is nobody where two are on every list', () => {
    const lists = Array.from({ length: 10 }, () => found(ME, ANA))
    expect(own(lists)).toEqual([])
  })

  it('counts a series once, however often it took place', () => {
    const series = found(ANA)
    const lists = Array.from({ length: 10 }, (_, index) => found(ME, invited(`<${index}@x.io>`)))
    expect(own([...lists, ...Array.from({ length: 500 }, () => series)])).toEqual(['zoe@home.de'])
  })

  it('is neither somebody who is known nor the only one on the lists', () => {
    const withAna = Array.from({ length: 20 }, (_, index) => found(ANA, invited(`<${index}@x.io>`)))
    expect(own(withAna)).toEqual([])
    expect(own(Array.from({ length: 20 }, () => found(ME)))).toEqual([])
  })
})
