import { describe, expect, it } from 'vitest'
import { Day, Instant } from '#domain/day'
import { meetingsIn } from '#domain/meetings/meetingsIn'
import { found, invited } from './values.ts'

const OWN = new Set(['zoe@home.de'])
const ME = invited('Zoe <zoe@home.de>')
const ANA = invited('Ana Souza <ana@nimbus.io>')
const read = (...list: Parameters<typeof found>) => meetingsIn([found(...list)], OWN, () => false)
const guests = (...list: Parameters<typeof found>) =>
  read(...list).meetings.map((one) => one.guests)

describe('meetingsIn', () => {
  it('has everybody but me', () => {
    expect(guests(ME, ANA)).toEqual([[{ name: 'Ana Souza', email: 'ana@nimbus.io' }]])
  })

  it('has whoever called it, where nobody else is named', () => {
    expect(guests(invited('Bo <bo@acme.io>', { organises: true }))).toHaveLength(1)
  })

  it('has everybody once, by name where they have one', () => {
    const twice = [
      invited('<ana@nimbus.io>', { organises: true }),
      ANA,
      invited('Bo'),
      invited('bo'),
    ]
    expect(guests(...twice)).toEqual([
      [
        { name: 'Ana Souza', email: 'ana@nimbus.io' },
        { name: 'Bo', email: '' },
      ],
    ])
  })

  it('leaves out who said no, and what I said no to', () => {
    const bo = invited('Bo <bo@acme.io>', { declined: true })
    expect(guests(ME, ANA, bo)).toHaveLength(1)
    expect(guests(ME, ANA, bo)[0]).toHaveLength(1)
    expect(read(invited('<zoe@home.de>', { declined: true }), ANA)).toEqual({
      meetings: [],
      declined: 1,
      alone: 0,
    })
  })

  it('leaves out rooms and lists, and counts what is left with nobody', () => {
    const room = invited('Room 4 <4@acme.io>', { isPerson: false })
    const list = invited('Team <team@acme.io>')
    expect(read(ME, room, list)).toEqual({ meetings: [], declined: 0, alone: 1 })
  })

  it('has whoever is known, though the address looks like a list’s', () => {
    const events = [found(invited('Bo <info@bo.de>'))]
    expect(meetingsIn(events, OWN, (email) => email === 'info@bo.de').meetings).toHaveLength(1)
  })

  it('tells the latest first, and each once', () => {
    const at = (key: string, day: string, time: string | null) => ({
      ...found(ANA),
      key,
      day: Day.parse(day),
      at: time === null ? null : Instant.parse(`${day}T${time}:00.000Z`),
    })
    const events = [
      at('a', '2026-03-01', '09:00'),
      at('b', '2026-03-02', null),
      at('c', '2026-03-01', '15:00'),
      at('a', '2026-03-01', '09:00'),
    ]
    const { meetings } = meetingsIn(events, OWN, () => false)
    expect(meetings.map(({ key }) => key)).toEqual(['b', 'c', 'a'])
  })
})
