import { addDays } from '#domain/day'
import { monthOf, partialDateOf } from './month.ts'
import { noteOnWanted } from './notes.ts'
import type { Random } from './random.ts'
import type { Setting } from './setting.ts'
import type { SamplePerson, SampleTarget } from './shape.ts'
import { TITLES, type Trade } from './titles.ts'

const TRADES = ['engineering', 'product', 'people', 'engineering', 'data', 'founding'] as const

/** Managers and above: those who decide. */
const FIRST_DECIDING_STEP = 4

/** Turns an invented person into one I have not met yet and want to know, inside a target. */
export function wantedFrom(
  random: Random,
  person: SamplePerson,
  { setting, target, rank }: { setting: Setting; target: SampleTarget; rank: number },
): SamplePerson {
  const trade: Trade = TRADES[rank % TRADES.length] ?? 'engineering'
  return {
    ...person,
    status: 'wanted',
    connectedOn: null,
    howMet: '',
    metOn: null,
    metEvent: null,
    circle: 'none',
    circleSince: null,
    cadenceDays: null,
    closeness: null,
    birthday: null,
    contacts: [],
    tags: [],
    addedOn: addDays(setting.today, -random.integer(2, 60)),
    positions: [
      {
        organisation: target.organisation,
        title: random.pick(TITLES[trade].slice(FIRST_DECIDING_STEP).flat()),
        startedOn: partialDateOf(monthOf(setting.today) - random.integer(8, 60)),
        endedOn: null,
      },
    ],
    notes: [noteOnWanted(random)],
  }
}
