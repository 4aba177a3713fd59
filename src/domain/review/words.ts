import { namesInWords } from '../capture.ts'
import { dayInWords, exactDay, spokenDay } from '../spokenDay.ts'
import { CIRCLE_CADENCE_DAYS, type Circle } from '../circle.ts'
import { counted } from '../counted.ts'
import type { Cadence } from '../cadence.ts'
import type { Day } from '../day.ts'
import type { ReviewItem } from './item.ts'

/** What is known of somebody an item is about. */
export interface ReviewedPerson {
  name: string
  headline: string
  circle: Circle
  cadence: Cadence | null
  lastContact: Day | null
  interactions: number
}

/** What else is known of what an item is about. */
export interface ReviewedThings {
  followUp: { title: string; dueOn: Day } | null
  tie: { from: { name: string }; to: { name: string }; evidence: string } | null
  organisation: string
  meeting: { title: string; day: Day; place: string } | null
  /** What was written down of a favour. */
  favour: string
}

/** What is asked, in one sentence. */
export function questionOf(
  item: ReviewItem,
  people: readonly ReviewedPerson[],
  { followUp, tie, organisation }: ReviewedThings,
): string {
  const [one = 'somebody', other = 'somebody'] = people.map(({ name }) => name)
  switch (item.kind) {
    case 'newcomer':
      return `How often do you want to hear from ${one}?`
    case 'meeting':
      return `Did you meet ${namesInWords(people.map(({ name }) => name))}?`
    case 'overdue':
      return followUp?.title ?? ''
    case 'keep warm':
      return `Will you talk to ${one} this week?`
    case 'wake':
      return `How is ${one}?`
    case 'reach':
      return `What is the next step towards ${organisation}?`
    case 'birthday':
      return `${one} has a birthday.`
    case 'moved':
      return `${one} has moved.`
    case 'favour':
      return `${one} did you a favour.`
    case 'introduce':
      return `Will you introduce ${one} and ${other}?`
    case 'tie':
      return `Do ${tie?.from.name ?? one} and ${tie?.to.name ?? other} know each other?`
  }
}

/** Why it is asked, with its numbers. */
export function evidenceOf(
  on: Day,
  item: ReviewItem,
  people: readonly ReviewedPerson[],
  { followUp, tie, organisation, meeting, favour }: ReviewedThings,
): string {
  const [one] = people
  switch (item.kind) {
    case 'newcomer':
      return one ? contactInWords(on, one) : ''
    case 'meeting':
      return [meeting?.title, meeting && exactDay(meeting.day), meeting?.place]
        .filter(Boolean)
        .join(' · ')
    case 'overdue':
      return followUp ? `Due ${spokenDay(on, followUp.dueOn)}` : ''
    case 'keep warm':
      return one ? `${contactInWords(on, one)}; ${promiseInWords(one)}` : ''
    case 'wake':
      return `${one ? `${contactInWords(on, one)}. ` : ''}${RELUCTANCE}`
    case 'reach':
      return [
        `You want to work at ${organisation}.`,
        one
          ? `You know ${counted(item.personIds.length, 'person', 'people')} there; ${one.name} is the warmest contact.`
          : 'You know nobody there yet. Who could tell you who decides?',
      ].join(' ')
    case 'birthday':
      return `${dayInWords(item.on)}, ${spokenDay(on, item.on)}`
    case 'moved':
      return one?.headline ? `Now ${one.headline}` : ''
    case 'favour':
      return [favour, `${capitalised(spokenDay(on, item.on))}; nothing was done for them since`]
        .filter(Boolean)
        .join('. ')
    case 'introduce':
      return `Both are tagged “${item.shared}”`
    case 'tie':
      return tie?.evidence ?? ''
  }
}

/**
 * Against the reluctance to write after a long silence.
 *
 * @see Liu, Rim, Min, Min 2023, https://doi.org/10.1037/pspi0000402
 */
const RELUCTANCE =
  'People are gladder to be written to than one thinks, most of all when it is unexpected.'

function contactInWords(on: Day, { lastContact, interactions }: ReviewedPerson): string {
  if (!lastContact) return 'No contact logged'
  const times = interactions > 1 ? `, ${interactions} times in all` : ''
  return `Last contact ${spokenDay(on, lastContact)}${times}`
}

function promiseInWords({ cadence, circle }: ReviewedPerson): string {
  if (!cadence) return 'nothing is promised'
  const every = cadence.days === 1 ? 'every day' : `every ${cadence.days} days`
  const isOfCircle = circle !== 'none' && CIRCLE_CADENCE_DAYS[circle] === cadence.days
  return isOfCircle ? `${circle} means ${every}` : `you want to talk ${every}`
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
