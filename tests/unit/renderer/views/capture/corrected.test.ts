import { describe, expect, it } from 'vitest'
import type { CaptureFound, CapturePerson } from '#contract/capture'
import type { CapturedFollowUp } from '#domain/capture'
import { Day } from '#domain/day'
import type { Corrections } from '../../../../../renderer/stores/capture.ts'
import {
  announcement,
  obstacle,
  personMark,
} from '../../../../../renderer/views/capture/captureWords.ts'
import { ADDED, corrected, draftOf } from '../../../../../renderer/views/capture/corrected.ts'

const today = Day.parse('2026-11-23')
const NONE: Corrections = { people: {}, organisations: {}, interaction: {}, followUps: {} }

const ana = { id: 1, name: 'Ana Souza', headline: 'CTO at Acme', isThere: false }
const berg = { id: 2, name: 'Ana Berg', headline: '', isThere: false }

function person(changes: Partial<CapturePerson>): CapturePerson {
  const nobody = {
    name: 'Bo',
    title: '',
    organisation: '',
    tookPart: true,
    fits: [],
    isSure: false,
  }
  return { ...nobody, from: 0, to: 2, ...changes }
}

/** "Coffee with Ana and Bo from Acme, send deck tomorrow". */
function found(changes: Partial<CaptureFound> = {}): CaptureFound {
  return {
    people: [
      person({ name: 'Ana', fits: [ana], isSure: true }),
      person({ name: 'Bo', organisation: 'Acme' }),
    ],
    interaction: { kind: 'meeting', direction: 'mutual', day: today, place: '', notes: '' },
    followUps: [
      { action: 'send', title: 'Send deck', dueOn: Day.parse('2026-11-24'), dueAt: null },
    ],
    ...changes,
  }
}

const shownWith = (changes: Partial<Corrections>, read = found()) =>
  corrected(read, { ...NONE, ...changes }, today)

describe('corrected', () => {
  it('takes who is meant beyond doubt, and everybody else for new', () => {
    expect(draftOf(shownWith({})).people).toMatchObject([
      { id: 1, name: 'Ana Souza' },
      { id: null, name: 'Bo', organisation: 'Acme' },
    ])
  })

  it('keeps a follow-up the line does not name, once it has a title', () => {
    const added = (changes: Partial<CapturedFollowUp>) =>
      shownWith({ followUps: { [ADDED]: changes } }, found({ followUps: [] }))
    expect(draftOf(added({ dueOn: Day.parse('2026-12-01') })).followUps).toEqual([])
    expect(draftOf(added({ title: 'Send the book' })).followUps).toEqual([
      { action: 'write', title: 'Send the book', dueOn: '2026-11-24', dueAt: null },
    ])
    expect(announcement(added({ title: 'Send the book' }), today)).toContain(
      'Follow-up: Send the book, tomorrow',
    )
  })

  it('leaves the choice to the user where several fit', () => {
    const read = found({ people: [person({ name: 'Ana', fits: [ana, berg] })] })
    const shown = shownWith({}, read)
    expect(obstacle(shown, today)).toBe('Which Ana is meant?')
    expect(draftOf(shown).people).toEqual([])

    const chosen = shownWith({ people: { Ana: { id: 2, name: 'Ana Berg' } } }, read)
    expect(obstacle(chosen, today)).toBeUndefined()
    expect(draftOf(chosen).people).toMatchObject([{ id: 2, name: 'Ana Berg' }])
  })

  it('leaves out who and what the user leaves out', () => {
    const shown = shownWith({ people: { Bo: null }, followUps: { 0: null } })
    expect(draftOf(shown)).toMatchObject({ people: [{ name: 'Ana Souza' }], followUps: [] })
    expect(personMark(shown.people[1] ?? expect.unreachable())).toBe('left out')
  })

  it('calls the organisation as the user does, or not at all', () => {
    const organisation = (name: string) =>
      draftOf(shownWith({ organisations: { Acme: name } })).people[1]?.organisation
    expect([organisation('Acme Labs'), organisation('')]).toEqual(['Acme Labs', ''])
  })

  it('logs nothing where nothing happened, and plans all the same', () => {
    const shown = shownWith({ interaction: null })
    expect(draftOf(shown)).toMatchObject({
      people: [{ tookPart: false }, { tookPart: false }],
      interaction: null,
      followUps: [{ title: 'Send deck' }],
    })
    expect(personMark(shown.people[1] ?? expect.unreachable())).toBe('new, not met yet, Acme')
  })

  it('logs what the user says has happened after all', () => {
    const read = found({ people: [person({ tookPart: false })], interaction: null })
    expect(draftOf(shownWith({ interaction: { kind: 'call' } }, read))).toMatchObject({
      people: [{ name: 'Bo', tookPart: true }],
      interaction: { kind: 'call', day: '2026-11-23', direction: 'mutual' },
    })
  })
})

describe('obstacle', () => {
  it.each([
    ['Say who it was with.', { people: { Ana: null, Bo: null } }],
    ['What happened cannot lie ahead.', { interaction: { day: Day.parse('2026-11-24') } }],
    ['Say what the follow-up is.', { followUps: { 0: { title: ' ' } } }],
    [
      'Nothing here can be kept yet.',
      { people: { Ana: null, Bo: null }, interaction: null, followUps: { 0: null } },
    ],
  ])('says “%s”', (words, corrections) => {
    expect(obstacle(shownWith(corrections), today)).toBe(words)
  })
})

describe('announcement', () => {
  it('says all that was read in one sentence', () => {
    expect(announcement(shownWith({}), today)).toBe(
      'Ana Souza, CTO at Acme; Bo, new, Acme; Meeting today; Follow-up: Send deck, tomorrow',
    )
  })
})
