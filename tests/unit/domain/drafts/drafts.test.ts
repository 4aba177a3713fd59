import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import { DRAFT_KINDS, DRAFT_LANGUAGES, draftLanguage } from '#domain/drafts/draft'
import { type DraftFacts, filled, monthInWords } from '#domain/drafts/filled'
import { findingsIn } from '#domain/drafts/findings'
import { TEMPLATES } from '#domain/drafts/templates'

const ana: DraftFacts = {
  first: 'Ana',
  me: 'Robin',
  met: 'PyCon 2024',
  since: 'March 2026',
  organisation: 'Nimbus',
  target: 'Bo Lind',
  targetRole: 'CTO at Acme',
}
const cases = DRAFT_LANGUAGES.flatMap((language) => DRAFT_KINDS.map((kind) => ({ language, kind })))
const word = fc.constantFrom('', 'Ana', 'Åsa-Lee', '山田', 'Bo')
const facts = fc.record({
  first: fc.constantFrom('Ana', 'Åsa-Lee', '山田'),
  me: word,
  met: fc.constantFrom('', 'PyCon 2024'),
  since: fc.constantFrom('', 'March 2026'),
  organisation: word,
  target: fc.constantFrom('Bo Lind', 'Cy'),
  targetRole: fc.constantFrom('', 'CTO at Acme'),
})

describe('the words to begin with', () => {
  it.each(cases)('are good words: $kind, $language', ({ language, kind }) => {
    fc.assert(
      fc.property(facts, (known) => {
        const draft = filled(TEMPLATES[language][kind], known)
        expect(findingsIn(draft, { kind, language })).toEqual([])
        expect(`${draft.subject}\n${draft.body}`).not.toMatch(/[{}[\]|]| {2}|\n{3}| \n| ,(?! )/)
        expect(draft.body).toContain(known.first)
      }),
      { numRuns: 50 },
    )
  })

  it('speak of what is known', () => {
    expect(filled(TEMPLATES.en.reconnect, ana)).toEqual({
      subject: 'How are you, Ana?',
      body: [
        'Hi Ana,',
        'we last talked in March 2026, and you came to my mind this week. I still remember how we met: PyCon 2024. I see that you are at Nimbus now.',
        'I would like to hear what you are working on. How are things with you?',
        'All the best\nRobin',
      ].join('\n\n'),
    })
  })

  it('leave out a sentence rather than a hole', () => {
    const unknown = { ...ana, met: '', since: '', organisation: '', me: '' }
    expect(filled(TEMPLATES.en.reconnect, unknown).body).toBe(
      [
        'Hi Ana,',
        'you came to my mind this week, and I noticed how long we have not talked.',
        'I would like to hear what you are working on. How are things with you?',
        'All the best',
      ].join('\n\n'),
    )
  })
})

describe('findingsIn', () => {
  const about = { kind: 'reconnect', language: 'en' } as const
  const letter = (...said: string[]) => ({
    subject: '',
    body: ['Hi Ana,', ...said, 'Best\nRobin'].join('\n\n'),
  })

  it.each([
    ['too long', letter(`We met. ${'word '.repeat(130)}`, 'How are you?'), /139 words/],
    ['too short', letter('We met.', 'How are you?'), /very short/],
    [
      'no connection',
      letter('There is a job at Nimbus that I want very much to have this year.', 'Can you help?'),
      /how you know each other/,
    ],
    [
      'no question',
      letter('We met in March at PyCon, and I enjoyed it very much back then.', 'Bye.'),
      /one question/,
    ],
    [
      'pressure',
      letter('We met in March at PyCon. Please answer as soon as possible, will you?'),
      /presses/,
    ],
    [
      'a gap',
      letter('We met in March at PyCon, and I liked it, {first}. Shall we talk?'),
      /\{first\}/,
    ],
  ])('finds %s', (_, draft, finding) => {
    expect(findingsIn(draft, about)).toEqual([expect.stringMatching(finding)])
  })

  it('does not ask thanks to end in a question', () => {
    const thanks = letter('Thank you for your time last week, it has helped me very much indeed.')
    expect(findingsIn(thanks, { kind: 'thanks', language: 'en' })).toEqual([])
  })
})

describe('draftLanguage', () => {
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['Deutsch', 'de'],
    ['français', 'fr'],
    ['Español', 'es'],
    ['Finnish', 'en'],
    ['', 'en'],
  ])('takes “%s” for %s', (written, language) => {
    expect(draftLanguage(written)).toBe(language)
  })
})

it('says a month as each language does', () => {
  const day = Day.parse('2026-03-09')
  expect(DRAFT_LANGUAGES.map((language) => monthInWords(language, day))).toEqual([
    'March 2026',
    'März 2026',
    'mars 2026',
    'marzo de 2026',
  ])
})
