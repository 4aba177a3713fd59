/** What a line must become; what is left out must be empty. */
export interface Meant {
  /** Who took part: name, title and organisation, as in "Ana Souza, CTO at Nimbus". */
  with?: string[]
  /** Who is only named in a follow-up. */
  also?: string[]
  /** What happened: kind, direction unless both, day, place. */
  was?: string
  notes?: string
  /** Follow-ups: action, day, title. */
  then?: string[]
}

/** The day on which all lines are written: a Wednesday. */
export const WRITTEN_ON = '2026-11-25'
