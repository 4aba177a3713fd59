import type { Random } from './random.ts'
import { filled } from './sentence.ts'
import { BLANKS } from './sentences.ts'

/** Notes on a person, in Markdown. */
const NOTES = [
  '**Cares about:** {subject}, {subject}.\n\n- {family}\n- {habit}',
  '{family}. {habit}.',
  '## What I know\n\n- Best reached {reach}\n- Interested in {subject}\n- {habit}',
  'Knows half the city through {subject}. _Ask before naming them._',
  'Wants to talk about **{topic}** when the time is right.',
  '> “{motto}”\n\nSaid so when we met. {family}.',
  'Gave: feedback on {thing}\nTook: nothing yet, so it is my turn.',
  '1. Thank for {promise}\n2. Ask about {topic}',
]

const NOTES_ON_WANTED = [
  'Leads the team I would like to join. **Find a way in** through somebody who left.',
  'Spoke about {subject} last spring; the clearest talk of the day. Ask one good question.',
  'Decides on the role. Not before I have spoken to two people in the team.',
  'Wrote the article about {subject} that I keep quoting.',
]

const NOTE_BLANKS = {
  ...BLANKS,
  subject: [
    'public transport',
    'typography',
    'chess',
    'fermentation',
    'mentoring',
    'data ethics',
    'cargo bikes',
    'choral music',
    'allotments',
    'civic tech',
    'reliability',
    'board games',
  ],
  family: [
    'Two children, the older one starts school soon',
    'Lives with three cats',
    'Partner works shifts, mornings are better',
    'Looks after a parent on Fridays',
    'Recently moved, still without a kitchen',
    'Twins, so no calls before nine',
  ],
  habit: [
    'Drinks tea, never coffee',
    'Answers late, but always answers',
    'Prefers the phone to mail',
    'Vegetarian',
    'Cycles everywhere, even in January',
    'Hates surprises; send the agenda first',
  ],
  reach: [
    'by phone',
    'on Thursdays',
    'after seven',
    'by short message',
    'through the old team channel',
  ],
  motto: [
    'Nobody reads the second page',
    'Ask the person who repairs it',
    'First the people, then the plan',
    'It is only a meeting if somebody decides',
  ],
} as const satisfies Record<string, readonly string[]>

export function noteOn(random: Random): string {
  return filled(random, random.pick(NOTES), NOTE_BLANKS)
}

/** Why I would like to know somebody. */
export function noteOnWanted(random: Random): string {
  return filled(random, random.pick(NOTES_ON_WANTED), NOTE_BLANKS)
}
