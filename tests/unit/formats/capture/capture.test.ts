import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import { readCapture } from '#formats/capture/capture'
import type { CaptureReading, ReadPerson } from '#formats/capture/reading'
import { ENGLISH_LINES } from './englishLines.ts'
import { FURTHER_LINES } from './furtherLines.ts'
import { type Meant, WRITTEN_ON } from './lines.ts'
import { OTHER_LINES } from './otherLines.ts'
import { PLAIN_LINES } from './plainLines.ts'
import { PLANNED_LINES } from './plannedLines.ts'
import { ROUGH_LINES } from './roughLines.ts'

const LINES = [
  ...ENGLISH_LINES,
  ...PLANNED_LINES,
  ...OTHER_LINES,
  ...ROUGH_LINES,
  ...FURTHER_LINES,
  ...PLAIN_LINES,
]
const today = Day.parse(WRITTEN_ON)

/** A reading in the words of the table. */
function meaning({ people, interaction, followUps }: CaptureReading): Required<Meant> {
  const direction = interaction?.direction === 'mutual' ? '' : ` ${interaction?.direction}`
  const place = interaction?.place ? ` at ${interaction.place}` : ''
  return {
    with: people.filter(({ tookPart }) => tookPart).map(personInWords),
    also: people.filter(({ tookPart }) => !tookPart).map(personInWords),
    was: interaction ? `${interaction.kind}${direction} ${interaction.day}${place}` : '',
    notes: interaction?.notes ?? '',
    then: followUps.map(({ action, dueOn, dueAt, title }) =>
      [action, dueOn, dueAt, title].filter(Boolean).join(' '),
    ),
  }
}

function personInWords({ name, title, organisation }: ReadPerson): string {
  return `${name}${title && `, ${title}`}${organisation && ` at ${organisation}`}`
}

const whole = (meant: Meant): Required<Meant> => ({
  ...{ with: [], also: [], was: '', notes: '', then: [] },
  ...meant,
})

describe('readCapture', () => {
  it('reads at least 95 of a hundred lines as they are meant', () => {
    expect(LINES.length).toBeGreaterThanOrEqual(120)
    const wrong = LINES.filter(([line, meant]) => {
      const read = meaning(readCapture(line, today))
      return JSON.stringify(read) !== JSON.stringify(whole(meant))
    })
    const share = 1 - wrong.length / LINES.length
    const report = wrong.map(([line, meant]) =>
      JSON.stringify({ line, read: meaning(readCapture(line, today)), meant }, null, 1),
    )
    expect(
      share,
      `${(share * 100).toFixed(1)} % right. Wrong:\n${report.join('\n')}`,
    ).toBeGreaterThanOrEqual(0.95)
  })

  it('says what it read of the line that it was made for', () => {
    const line = 'coffee w/ Ana and Bo @Acme, ask about infra role, follow up Tue'
    expect(readCapture(line, today)).toEqual({
      people: [
        { name: 'Ana', title: '', organisation: 'Acme', tookPart: true, from: 10, to: 13 },
        { name: 'Bo', title: '', organisation: 'Acme', tookPart: true, from: 18, to: 20 },
      ],
      interaction: {
        kind: 'meeting',
        direction: 'mutual',
        day: '2026-11-25',
        place: '',
        notes: '',
      },
      followUps: [
        {
          action: 'ask',
          title: 'Ask about infra role',
          dueOn: '2026-12-01',
          dueAt: null,
          from: 28,
          to: 48,
        },
      ],
    })
  })

  it('takes a day of the week for the last one in what happened, the next one in what is to be done', () => {
    const { interaction, followUps } = readCapture('Lunch with Ana Wed, call her Wed', today)
    expect([interaction?.day, followUps[0]?.dueOn]).toEqual(['2026-11-18', '2026-12-02'])
  })

  it('gives what is to be done without a day a week', () => {
    const { followUps } = readCapture('Met Ana, send deck', today)
    expect(followUps).toMatchObject([{ dueOn: '2026-12-02' }])
  })

  it('knows by the names in the file who is meant in small letters', () => {
    const known = {
      isPerson: (name: string) => name.toLowerCase() === 'bo lind',
      isOrganisation: () => false,
    }
    const line = 'coffee with bo lind great talk'
    expect(readCapture(line, today, known).people).toMatchObject([{ name: 'Bo Lind' }])
  })

  it('reads nothing out of an empty line', () => {
    const nothing = { people: [], interaction: null, followUps: [] }
    expect(readCapture('', today)).toEqual(nothing)
    expect(readCapture('  \t ', today)).toEqual(nothing)
  })

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/St_Johns'])(
    'reads the same days in %s',
    (timeZone) => {
      const zone = process.env['TZ']
      process.env['TZ'] = timeZone
      try {
        const line = 'Coffee with Ana yesterday, call her tomorrow at 23:30'
        expect(readCapture(line, today)).toMatchObject({
          interaction: { day: '2026-11-24' },
          followUps: [{ dueOn: '2026-11-26', dueAt: '23:30' }],
        })
      } finally {
        if (zone === undefined) delete process.env['TZ']
        else process.env['TZ'] = zone
      }
    },
  )

  it('makes something of any text, with every piece within the line', () => {
    const words = LINES.flatMap(([line]) => line.split(' '))
    const rough = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme' })))
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          rough.map((parts) => parts.join(' ')),
        ),
        (line) => {
          const { people, followUps } = readCapture(line, today)
          for (const { from, to } of [...people, ...followUps])
            expect(0 <= from && from < to && to <= line.length).toBe(true)
          for (const { name } of people) expect(name.trim()).not.toBe('')
          for (const { title } of followUps) expect(title.trim()).not.toBe('')
        },
      ),
      { numRuns: 2000 },
    )
  })
})
