import { describe, expect, it } from 'vitest'
import type { ReviewItem } from '#domain/review/item'
import { evidenceOf, questionOf, type ReviewedPerson } from '#domain/review/words'
import { day, dueSince, ON } from './reviewPeople.ts'

const ana: ReviewedPerson = {
  name: 'Ana',
  headline: 'CTO at Acme',
  circle: 'close' as const,
  cadence: dueSince('2026-11-01', 30),
  lastContact: day('2026-10-02'),
  interactions: 4,
}
const bo = { ...ana, name: 'Bo', headline: '' }
const NOTHING = { followUp: null, tie: null, organisation: '', meeting: null, favour: '' }
const GLADDER =
  'People are gladder to be written to than one thinks, most of all when it is unexpected.'

describe('a question and why it is asked', () => {
  it.each<[ReviewItem, string, string]>([
    [
      { kind: 'newcomer', personId: 1 },
      'How often do you want to hear from Ana?',
      'Last contact 7 weeks ago, 4 times in all',
    ],
    [
      { kind: 'keep warm', personId: 1 },
      'Will you talk to Ana this week?',
      'Last contact 7 weeks ago, 4 times in all; close means every 30 days',
    ],
    [
      { kind: 'wake', personIds: [1] },
      'How is Ana?',
      `Last contact 7 weeks ago, 4 times in all. ${GLADDER}`,
    ],
    [
      { kind: 'birthday', personId: 1, on: day('2026-11-27') },
      'Ana has a birthday.',
      '27 November 2026, Friday',
    ],
    [{ kind: 'moved', personId: 1 }, 'Ana has moved.', 'Now CTO at Acme'],
    [
      { kind: 'favour', personId: 1, on: day('2026-11-22') },
      'Ana did you a favour.',
      'Yesterday; nothing was done for them since',
    ],
    [
      { kind: 'introduce', personIds: [1, 2], shared: 'climbing' },
      'Will you introduce Ana and Bo?',
      'Both are tagged “climbing”',
    ],
  ])('of %o', (item, question, evidence) => {
    expect(questionOf(item, [ana, bo], NOTHING)).toBe(question)
    expect(evidenceOf(ON, item, [ana, bo], NOTHING)).toBe(evidence)
  })

  it('is of a target whom one knows there, or that one knows nobody', () => {
    const things = { ...NOTHING, organisation: 'Acme' }
    const reach: ReviewItem = { kind: 'reach', organisationId: 1, personIds: [1, 2] }
    expect(questionOf(reach, [ana, bo], things)).toBe('What is the next step towards Acme?')
    expect(evidenceOf(ON, reach, [ana, bo], things)).toBe(
      'You want to work at Acme. You know 2 people there; Ana is the warmest contact.',
    )
    expect(evidenceOf(ON, { ...reach, personIds: [] }, [], things)).toBe(
      'You want to work at Acme. You know nobody there yet. Who could tell you who decides?',
    )
  })

  it('is of a follow-up its title and day, and of a tie its evidence', () => {
    const followUp = { title: 'Call Ana', dueOn: day('2026-11-20') }
    const tie = { from: { name: 'Cy' }, to: { name: 'Dee' }, evidence: 'Both at Acme 2019–2021' }
    const things = { ...NOTHING, followUp, tie }
    const overdue: ReviewItem = { kind: 'overdue', followUpId: 1 }
    expect(questionOf(overdue, [], things)).toBe('Call Ana')
    expect(evidenceOf(ON, overdue, [], things)).toBe('Due last Friday')
    expect(questionOf({ kind: 'tie', tieId: 1 }, [], things)).toBe('Do Cy and Dee know each other?')
    expect(evidenceOf(ON, { kind: 'tie', tieId: 1 }, [], things)).toBe('Both at Acme 2019–2021')
  })

  it('says so where there was no contact, whose own cadence it is, and what the favour was', () => {
    const stranger = { ...ana, lastContact: null, interactions: 0, headline: '' }
    const own = { ...ana, interactions: 1, cadence: dueSince('2026-11-01', 1) }
    const thanked = { ...NOTHING, favour: 'Read my letter' }
    expect(evidenceOf(ON, { kind: 'newcomer', personId: 1 }, [stranger], NOTHING)).toBe(
      'No contact logged',
    )
    expect(evidenceOf(ON, { kind: 'keep warm', personId: 1 }, [own], NOTHING)).toBe(
      'Last contact 7 weeks ago; you want to talk every day',
    )
    const favour: ReviewItem = { kind: 'favour', personId: 1, on: day('2026-11-22') }
    expect(evidenceOf(ON, favour, [ana], thanked)).toBe(
      'Read my letter. Yesterday; nothing was done for them since',
    )
  })
})
