import { octets } from '../../vcard/octets.ts'
import {
  type CalendarPart,
  componentName,
  type OpenComponent,
  passedOver,
  shortProperty,
} from './component.ts'
import { contentLines } from './contentLines.ts'
import { lineText } from './property.ts'
import { openEvent } from './openEvent.ts'
import { openZone } from './openZone.ts'

/** A calendar has three levels; what lies deeper than this is counted and passed over. */
const DEEPEST = 16

/**
 * The events and zones of a calendar file, one after the other, in the order in which they end.
 *
 * Any bytes have parts, if only none: an END without its BEGIN is passed over, and an event that is
 * still open where the next one begins is told with its flaw.
 */
export function* calendarParts(file: string, bytes: Uint8Array): Generator<CalendarPart> {
  const open: OpenComponent[] = []
  let deeper = 0

  for (const line of contentLines(octets(bytes))) {
    if (line.name === 'BEGIN') {
      const name = componentName(line)
      if (name === 'VEVENT') {
        yield* unended(open)
        deeper = 0
      }
      if (open.length === DEEPEST) deeper += 1
      else open.push(open.at(-1)?.inner(name, line) ?? outermost(file, name))
    } else if (line.name === 'END') {
      if (deeper > 0) deeper -= 1
      else yield* ended(open, componentName(line))
    } else if (deeper === 0) {
      const part = open.at(-1)?.take(line)
      if (part) yield part
    }
  }
  yield* unended(open)
}

/** The component of that name that began last; what is still open inside it ends with it. */
function* ended(open: OpenComponent[], name: string): Generator<CalendarPart> {
  const at = open.findLastIndex((one) => one.name === name)
  if (at < 0) return
  const [component] = open.splice(at)
  const part = component?.whole()
  if (part) yield part
}

/** An event that is still open, with what is open inside it. */
function* unended(open: OpenComponent[]): Generator<CalendarPart> {
  const at = open.findIndex(({ name }) => name === 'VEVENT')
  if (at < 0) return
  const [event] = open.splice(at)
  const part = event?.whole()
  if (part?.kind !== 'event') return
  const flaw = 'It has no end: the file is incomplete or damaged.'
  yield { kind: 'event', event: { ...part.event, flaw } }
}

function outermost(file: string, name: string): OpenComponent {
  return name === 'VCALENDAR' ? openCalendar(file) : passedOver(name)
}

function openCalendar(file: string): OpenComponent {
  let isCalledOff = false
  return {
    name: 'VCALENDAR',
    take(line) {
      const property = WANTED.has(line.name) ? shortProperty(line) : undefined
      if (line.name === 'METHOD') isCalledOff = /^\s*CANCEL\s*$/i.test(property?.value ?? '')
      else if (property) return { kind: 'name', name: lineText(property) }
      return undefined
    },
    inner(name, { number }) {
      if (name === 'VEVENT') return openEvent(file, number, isCalledOff)
      return name === 'VTIMEZONE' ? openZone() : passedOver(name)
    },
    whole: () => undefined,
  }
}

const WANTED = new Set(['METHOD', 'X-WR-CALNAME'])
