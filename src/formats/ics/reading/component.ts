import type { ContentLine } from './contentLines.ts'
import type { CalendarEvent } from './event.ts'
import { type CalendarProperty, propertyOf } from './property.ts'
import type { FileZone } from './zones.ts'

/** Whatever of a file comes out next. */
export type CalendarPart =
  | { kind: 'event'; event: CalendarEvent }
  | { kind: 'zone'; zone: FileZone }
  | { kind: 'name'; name: string }

/** A component between its BEGIN and its END. */
export interface OpenComponent {
  name: string
  /** Reads a line that lies in it and in none of the components inside it. */
  take: (line: ContentLine) => CalendarPart | undefined
  /** The component that begins inside it. */
  inner: (name: string, line: ContentLine) => OpenComponent
  /** What it has come to, once it ends. */
  whole: () => CalendarPart | undefined
}

/** A component nobody asks for, and all that lies in it. */
export function passedOver(name: string): OpenComponent {
  return { name, take: () => undefined, inner: passedOver, whole: () => undefined }
}

/** A property that says more than this says nothing that is wanted. */
const MOST_OCTETS = 64 * 1024

/** The property of a line, or nothing if it is longer than any that is read. */
export function shortProperty(line: ContentLine): CalendarProperty | undefined {
  return line.octets <= MOST_OCTETS ? propertyOf(line) : undefined
}

/** The component a BEGIN or END names. */
export function componentName(line: ContentLine): string {
  return (shortProperty(line)?.value ?? '').trim().toUpperCase()
}
