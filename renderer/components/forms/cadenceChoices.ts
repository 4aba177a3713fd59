import type { Day } from '#domain/day'
import { addDays } from '#domain/day'
import { exactDay } from '#domain/spokenDay'
import { cadenceInWords } from './personWords.ts'

/** What can be said of how often one wants contact; what is not named stays as it is. */
export interface CadenceChange {
  /** Null for what the circle says. */
  cadenceDays?: number | null
  /** Null to go on. */
  pausedUntil?: Day | null
}

/** A change that is chosen by one click, and what was done then: "Cadence of Ana: every 14 days". */
export interface CadenceChoice {
  label: string
  change: CadenceChange
  done: (whom: string) => string
}

const DAYS = [7, 14, 30, 60, 90, 180, 365]

const PAUSES = [
  { label: 'For a month', days: 30 },
  { label: 'For three months', days: 91 },
  { label: 'For half a year', days: 182 },
]

export const CADENCE_CHOICES: readonly CadenceChoice[] = [
  {
    label: 'As the circle says',
    change: { cadenceDays: null },
    done: (whom) => `Cadence of ${whom}: as the circle says`,
  },
  ...DAYS.map((cadenceDays): CadenceChoice => {
    const label = cadenceInWords(cadenceDays)
    return {
      label,
      change: { cadenceDays },
      done: (whom) => `Cadence of ${whom}: ${label.toLowerCase()}`,
    }
  }),
]

export function pauseChoices(today: Day): CadenceChoice[] {
  return PAUSES.map(({ label, days }) => pauseUntil(addDays(today, days), label))
}

export function pauseUntil(day: Day, label = ''): CadenceChoice {
  return {
    label,
    change: { pausedUntil: day },
    done: (whom) => `Paused until ${exactDay(day)}: ${whom}`,
  }
}

export const GO_ON: CadenceChoice = {
  label: 'Go on now',
  change: { pausedUntil: null },
  done: (whom) => `Not paused any more: ${whom}`,
}
