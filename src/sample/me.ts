import { addDays } from '#domain/day'
import { type Month, monthOf, partialDateOf } from './month.ts'
import { HOME } from './person.ts'
import type { Setting } from './setting.ts'
import type { SamplePerson, SamplePosition } from './shape.ts'

/** My own years at the first three communities, in months before today. */
const STAGES = [
  { community: 2, title: 'MSc Human-Computer Interaction', from: 198, to: 140 },
  { community: 0, title: 'Software Engineer', from: 134, to: 92 },
  { community: 0, title: 'Senior Software Engineer', from: 92, to: 58 },
  { community: 1, title: 'Engineering Manager', from: 58, to: null },
] as const

/** Robin Example, whose network this is. */
export function inventedMe({ today }: Setting): SamplePerson {
  return {
    isMe: true,
    status: 'known',
    community: null,
    name: 'Robin Example',
    givenName: 'Robin',
    familyName: 'Example',
    nickname: '',
    ...HOME,
    language: 'en',
    linkedin: 'robin-example-ex0',
    birthday: null,
    addedOn: addDays(today, -730),
    connectedOn: null,
    howMet: '',
    metOn: null,
    metEvent: null,
    circle: 'none',
    circleSince: null,
    cadenceDays: null,
    closeness: null,
    contacts: [
      { kind: 'email', value: 'robin@robin.example', label: 'Home' },
      { kind: 'phone', value: '+49 30 23125000', label: 'Mobile' },
      { kind: 'link', value: 'https://robin.example', label: 'Website' },
    ],
    positions: STAGES.map((stage) => positionOf(stage, monthOf(today))),
    tags: [],
    notes: [],
  }
}

function positionOf(stage: (typeof STAGES)[number], now: Month): SamplePosition {
  return {
    organisation: stage.community,
    title: stage.title,
    startedOn: partialDateOf(now - stage.from),
    endedOn: stage.to === null ? null : partialDateOf(now - stage.to),
  }
}
