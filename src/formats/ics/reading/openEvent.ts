import { type OpenComponent, passedOver, shortProperty } from './component.ts'
import { emptyEvent, EVENT_PROPERTIES } from './event.ts'

/**
 * A VEVENT. What is not asked for, descriptions and attachments above all, is passed over without
 * being read, and so is what an alarm inside it says.
 *
 * @param isCalledOff whether the whole calendar says that its events are cancelled
 */
export function openEvent(file: string, line: number, isCalledOff: boolean): OpenComponent {
  const event = { ...emptyEvent(file, line), isCancelled: isCalledOff }
  return {
    name: 'VEVENT',
    take(content) {
      const read = EVENT_PROPERTIES.get(content.name)
      if (!read) return undefined
      const property = shortProperty(content)
      if (property) read(event, property)
      else event.flaw = `Its ${content.name} is longer than any that is read.`
      return undefined
    },
    inner: passedOver,
    whole: () => ({ kind: 'event', event }),
  }
}
