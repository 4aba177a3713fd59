import type { ContentLine } from './contentLines.ts'
import { type OpenComponent, passedOver, shortProperty } from './component.ts'
import { momentOf } from './moment.ts'
import { ruleOf } from './rule.ts'
import { type FileZone, MOST_OBSERVANCES, type Observance } from './zones.ts'

/** A VTIMEZONE; RFC 5545 §3.6.5. */
export function openZone(): OpenComponent {
  const zone: FileZone = { id: '', observances: [] }
  return {
    name: 'VTIMEZONE',
    take(line) {
      if (line.name === 'TZID') zone.id = shortProperty(line)?.value.trim() ?? ''
      return undefined
    },
    inner: (name) =>
      name === 'STANDARD' || name === 'DAYLIGHT' ? openObservance(name, zone) : passedOver(name),
    whole: () => ({ kind: 'zone', zone }),
  }
}

function openObservance(name: string, zone: FileZone): OpenComponent {
  const observance: Observance = {
    start: { dayNumber: 0, timeMs: 0, zone: '' },
    fromMs: 0,
    toMs: 0,
    rule: null,
  }
  return {
    name,
    take(line) {
      observe(observance, line)
      return undefined
    },
    inner: passedOver,
    whole() {
      // One more than a zone may have tells that it has too many.
      if (zone.observances.length <= MOST_OBSERVANCES) zone.observances.push(observance)
      return undefined
    },
  }
}

const OBSERVED = new Set(['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO', 'RRULE'])

function observe(observance: Observance, line: ContentLine): void {
  const property = OBSERVED.has(line.name) ? shortProperty(line) : undefined
  if (!property) return
  if (line.name === 'DTSTART') observance.start = momentOf(property) ?? observance.start
  else if (line.name === 'TZOFFSETFROM') observance.fromMs = offsetMs(property.value)
  else if (line.name === 'TZOFFSETTO') observance.toMs = offsetMs(property.value)
  else {
    const rule = ruleOf(property.value)
    // Clocks change by the year; a zone that says otherwise is none.
    if (rule?.frequency === 'YEARLY') observance.rule = rule
  }
}

const MS_PER_MINUTE = 60_000

/** "+0530"; RFC 5545 §3.3.14. */
function offsetMs(value: string): number {
  const [, sign, hours, minutes] = /^([+-])([01]\d|2[0-3])([0-5]\d)/.exec(value.trim()) ?? []
  if (hours === undefined || minutes === undefined) return 0
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MS_PER_MINUTE
}
