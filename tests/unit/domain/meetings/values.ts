import { Day } from '#domain/day'
import type { FoundEvent } from '#domain/meetings/foundEvent'
import type { Invited } from '#domain/meetings/invited'

/** Somebody on a list, `Ana Souza <ana@nimbus.io>`. */
export function invited(written: string, more: Partial<Invited> = {}): Invited {
  const [, name = '', email = ''] = /^([^<]*?)\s*(?:<(.*)>)?$/.exec(written) ?? []
  return { name, email, isPerson: true, declined: false, organises: false, ...more }
}

export function found(...list: Invited[]): FoundEvent {
  return {
    key: 'ics:1',
    day: Day.parse('2026-03-27'),
    at: null,
    title: '',
    place: '',
    hasConference: false,
    invited: list,
  }
}
