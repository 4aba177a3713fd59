import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import { pairKey } from '#domain/pair'
import { PartialDate } from '#domain/partialDate'
import { suggestedTies, type TieSources } from '#domain/suggestedTies'
import type { OrganisationStays, Stay } from '#domain/tieRules/organisations'

const day = (text: string) => Day.parse(text)
const date = (text: string) => PartialDate.parse(text)

function found(sources: Partial<TieSources>, settled: ReadonlySet<number> = new Set()) {
  const search = suggestedTies(
    {
      today: day('2026-11-23'),
      people: [],
      organisations: [],
      events: [],
      interactions: [],
      notes: [],
      ...sources,
    },
    settled,
  )
  for (;;) {
    const step = search.next()
    if (step.done) return step.value
  }
}

function stay(personId: number, from: string, to: string | null, more: Partial<Stay> = {}): Stay {
  return {
    personId,
    title: '',
    department: '',
    jobFunction: null,
    startedOn: date(from),
    endedOn: to === null ? null : date(to),
    isPast: to !== null,
    ...more,
  }
}

function nimbus(stays: Stay[], more: Partial<OrganisationStays> = {}): OrganisationStays {
  return { id: 1, name: 'Nimbus', kind: 'employer', headcount: 40, stays, ...more }
}

const BOTH = [stay(1, '2017', '2022'), stay(2, '2019', null)]

describe('suggestedTies', () => {
  it('takes people who were at one organisation together for colleagues', () => {
    expect(found({ organisations: [nimbus(BOTH)] })).toEqual([
      {
        fromId: 1,
        toId: 2,
        kind: 'colleague',
        confidence: 0.6,
        evidence: 'Both at Nimbus, 2019 to 2022',
      },
    ])
  })

  it('does not where one had left before the other came', () => {
    const stays = [stay(1, '2015', '2018-05'), stay(2, '2018-06', null)]
    expect(found({ organisations: [nimbus(stays)] })).toEqual([])
  })

  it('takes people of one department or function the more surely', () => {
    const inTeam = BOTH.map((one) => ({ ...one, department: 'Platform' }))
    expect(found({ organisations: [nimbus(inTeam)] })).toMatchObject([
      { confidence: 0.8, evidence: 'Both in Platform at Nimbus, 2019 to 2022' },
    ])
    const inSales = BOTH.map((one) => ({ ...one, jobFunction: 'sales' as const }))
    expect(found({ organisations: [nimbus(inSales)] })).toMatchObject([
      { confidence: 0.7, evidence: 'Both in sales at Nimbus, 2019 to 2022' },
    ])
  })

  it('takes a short time together, and a large organisation, the less surely', () => {
    const short = [stay(1, '2017', '2022-03'), stay(2, '2022-01', null)]
    expect(found({ organisations: [nimbus(short)] })).toMatchObject([{ confidence: 0.36 }])
    expect(found({ organisations: [nimbus(BOTH, { headcount: 800 })] })).toMatchObject([
      { confidence: 0.3 },
    ])
    expect(found({ organisations: [nimbus(BOTH, { headcount: 20_000 })] })).toEqual([])
  })

  it('counts positions one after the other as one stay', () => {
    const stays = [stay(1, '2015', '2018'), stay(1, '2018', '2022'), stay(2, '2016', '2020')]
    expect(found({ organisations: [nimbus(stays)] })).toMatchObject([
      { evidence: 'Both at Nimbus, 2016 to 2020' },
    ])
  })

  it('takes people of one school and years for fellow students, those of one subject the more surely', () => {
    const school = nimbus(BOTH, { name: 'ETH', kind: 'school', headcount: null })
    expect(found({ organisations: [school] })).toMatchObject([
      { kind: 'fellow student', confidence: 0.4, evidence: 'Both at ETH, 2019 to 2022' },
    ])
    const physics = { ...school, stays: BOTH.map((one) => ({ ...one, title: 'BSc Physics' })) }
    expect(found({ organisations: [physics] })).toMatchObject([
      { confidence: 0.47, evidence: 'Both in BSc Physics at ETH, 2019 to 2022' },
    ])
  })

  it('suggests those I met at the same event, unless I met too many there', () => {
    const lantern = { id: 1, name: 'Lantern Meetup 2025', personIds: [1, 2] }
    expect(found({ events: [lantern] })).toEqual([
      {
        fromId: 1,
        toId: 2,
        kind: 'knows',
        confidence: 0.35,
        evidence: 'Both met at Lantern Meetup 2025',
      },
    ])
    const personIds = Array.from({ length: 25 }, (_, index) => index + 1)
    expect(found({ events: [{ ...lantern, personIds }] })).toEqual([])
  })

  it('suggests those who were logged together, the surer the more often', () => {
    const meeting = { kind: 'meeting', day: day('2026-03-03'), personIds: [2, 1] } as const
    expect(found({ interactions: [meeting] })).toEqual([
      {
        fromId: 1,
        toId: 2,
        kind: 'knows',
        confidence: 0.5,
        evidence: 'Together in a meeting, 3 March 2026',
      },
    ])
    const call = { ...meeting, kind: 'call', day: day('2026-01-05') } as const
    expect(found({ interactions: [meeting, call] })).toMatchObject([
      { confidence: 0.75, evidence: 'Together in 2 interactions, last in a meeting, 3 March 2026' },
    ])
    expect(
      found({ interactions: [{ ...meeting, personIds: [1, 2, 3, 4, 5, 6, 7, 8] }] }),
    ).toHaveLength(28)
    expect(
      found({ interactions: [{ ...meeting, personIds: [1, 2, 3, 4, 5, 6, 7, 8, 9] }] }),
    ).toEqual([])
  })

  it('takes an introduction for one', () => {
    const introduction = {
      kind: 'introduction',
      day: day('2026-03-03'),
      personIds: [1, 2],
    } as const
    expect(found({ interactions: [introduction] })).toEqual([
      {
        fromId: 1,
        toId: 2,
        kind: 'introduced',
        confidence: 0.8,
        evidence: 'Introduction, 3 March 2026',
      },
    ])
  })

  it('suggests those who are named in a note on the other, or together in one', () => {
    const people = [
      { id: 1, name: 'Ana Souza' },
      { id: 2, name: 'Bo Lind' },
      { id: 3, name: 'Cy Twombly' },
    ]
    const note = { text: 'Climbs with Bo Lind.', personIds: [1], on: { name: 'Ana Souza' } }
    expect(found({ people, notes: [note] })).toEqual([
      {
        fromId: 1,
        toId: 2,
        kind: 'knows',
        confidence: 0.5,
        evidence: 'Named in a note on Ana Souza',
      },
    ])
    const wider = { ...note, text: 'Climbs with Bo Lind and Cy Twombly.' }
    expect(found({ people, notes: [wider] })).toMatchObject([
      { fromId: 1, toId: 2, evidence: 'Named in a note on Ana Souza' },
      { fromId: 1, toId: 3, evidence: 'Named in a note on Ana Souza' },
      { fromId: 2, toId: 3, evidence: 'Named together in a note on Ana Souza' },
    ])
    const logged = {
      text: 'Bo Lind sends greetings',
      personIds: [1, 3],
      on: { kind: 'email', day: day('2026-03-03') },
    } as const
    expect(found({ people, notes: [logged, note] })).toMatchObject([
      {
        fromId: 1,
        toId: 2,
        evidence: 'Named in the notes of an email, 3 March 2026, and in 1 other note',
      },
      { fromId: 2, toId: 3, evidence: 'Named in the notes of an email, 3 March 2026' },
    ])
  })

  it('combines what speaks for a tie, and keeps all of it in words', () => {
    const events = [{ id: 1, name: 'Lantern Meetup 2025', personIds: [1, 2] }]
    const [tie] = found({ organisations: [nimbus(BOTH)], events })
    expect(tie).toEqual({
      fromId: 1,
      toId: 2,
      kind: 'colleague',
      confidence: 0.74,
      evidence: 'Both at Nimbus, 2019 to 2022; both met at Lantern Meetup 2025',
    })
  })

  it('puts the surest first, and leaves out pairs that are settled', () => {
    const events = [{ id: 1, name: 'Fair', personIds: [3, 4] }]
    const both = { organisations: [nimbus(BOTH)], events }
    expect(found(both).map(({ fromId }) => fromId)).toEqual([1, 3])
    expect(found(both, new Set([pairKey(2, 1)])).map(({ fromId }) => fromId)).toEqual([3])
  })
})

describe('suggestedTies of a large organisation', () => {
  it('makes no pairs among thousands of colleagues, and still pairs of a small department', () => {
    const stays = Array.from({ length: 5000 }, (_, index) =>
      stay(index + 1, '2019', null, { department: index < 3 ? 'Archive' : '' }),
    )
    const ties = found({ organisations: [nimbus(stays, { headcount: null })] })
    expect(ties.map(({ fromId, toId }) => [fromId, toId])).toEqual([
      [1, 2],
      [1, 3],
      [2, 3],
    ])
  })

  it('counts those who were there in the same years, so that an old school is not too large', () => {
    const years = Array.from({ length: 2000 }, (_, index) => 1950 + Math.floor(index / 40))
    const stays = years.map((year, index) => stay(index + 1, `${year}-10`, `${year}-12`))
    const ties = found({ organisations: [nimbus(stays)] })
    expect(ties).toEqual([])
    const few = years
      .map((year, index) => stay(index + 1, `${year}`, `${year}`))
      .filter((_, index) => index % 8 === 0)
    expect(found({ organisations: [nimbus(few)] })).toHaveLength(50 * 10)
  })

  it('stays below so many pairs a person, whatever the dates', () => {
    const month = fc
      .integer({ min: 0, max: 11 })
      .map((at) => `2020-${String(at + 1).padStart(2, '0')}`)
    const dates = fc.tuple(month, fc.option(month))
    fc.assert(
      fc.property(fc.array(dates, { maxLength: 200 }), (all) => {
        const stays = all.map(([from, to], index) => stay(index + 1, from, to))
        // few · (confidence / 0.2)² partners, for an organisation as small as those known there.
        expect(found({ organisations: [nimbus(stays)] }).length).toBeLessThanOrEqual(
          72 * all.length,
        )
        expect(found({ organisations: [nimbus(stays)] })).toEqual(
          found({ organisations: [nimbus(stays.toReversed())] }),
        )
      }),
      { numRuns: 30 },
    )
  })
})
