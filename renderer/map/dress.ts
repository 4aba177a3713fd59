/** What is special about how a node is drawn, as bits. */
export const MARK = {
  /** An organisation: a rounded square. */
  organisation: 1,
  /** Nothing known: only an outline. */
  hollow: 2,
  /** Not met yet: a dashed outline. */
  dashed: 4,
  /** Decides: a ring and a small mark. */
  decides: 8,
} as const

/** Whether a node is seen: 0 is not there, 1 steps back, 2 is seen. */
export const PRESENCE = { absent: 0, back: 1, seen: 2 } as const

/** Half the side of an organisation with so many people, in pixels at zoom 1. */
export function organisationRadiusPx(people: number): number {
  return Math.min(6 + 1.5 * Math.log2(people + 1), 14)
}

/** How each node of a scene is drawn, in columns by its index, as a worker can read them. */
export interface Dress {
  /** Index into `colours`. */
  colour: Uint8Array
  /** Radius, or half the side, in pixels at zoom 1. */
  radiusPx: Float32Array
  /** Bits of `MARK`. */
  marks: Uint8Array
  /** One of `PRESENCE`. */
  presence: Uint8Array
  /** Every colour in use, as CSS. */
  colours: readonly string[]
  /** What is legible on each. */
  onColours: readonly string[]
}

export const NO_DRESS: Dress = {
  colour: new Uint8Array(),
  radiusPx: new Float32Array(),
  marks: new Uint8Array(),
  presence: new Uint8Array(),
  colours: [],
  onColours: [],
}

/** What one node wears. */
export interface Look {
  colour: string
  onColour: string
  radiusPx: number
  isOrganisation: boolean
  isHollow: boolean
  isDashed: boolean
  decides: boolean
}

export function lookAt(dress: Dress, index: number): Look {
  const colour = dress.colour[index] ?? 0
  const marks = dress.marks[index] ?? 0
  return {
    colour: dress.colours[colour] ?? 'transparent',
    onColour: dress.onColours[colour] ?? 'transparent',
    radiusPx: dress.radiusPx[index] ?? 0,
    isOrganisation: (marks & MARK.organisation) !== 0,
    isHollow: (marks & MARK.hollow) !== 0,
    isDashed: (marks & MARK.dashed) !== 0,
    decides: (marks & MARK.decides) !== 0,
  }
}

export function isSeen({ presence }: Dress, index: number): boolean {
  return presence[index] === PRESENCE.seen
}
