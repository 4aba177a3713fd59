import { hasDirection, TIE_KINDS, tieInWords, type TieKind } from '#domain/tie'

/** How each kind of tie is called. */
export const TIE_CHOICES = TIE_KINDS.map((value) => ({
  value,
  label: value.charAt(0).toUpperCase() + value.slice(1),
}))

/** What one end of a tie is to the other: "their manager", "colleague". */
export interface TieRole {
  kind: TieKind
  /** Whether the tie goes out from the one the role is told to: "this one reports to the other". */
  isFrom: boolean
  label: string
}

/** Every role; a kind with a direction has two. */
export const TIE_ROLES: readonly TieRole[] = TIE_KINDS.flatMap((kind) =>
  (hasDirection(kind) ? [true, false] : [true]).map((isFrom) => ({
    kind,
    isFrom,
    label: roleInWords(kind, isFrom),
  })),
)

/** What the other one is to this one; `isFrom` if the tie goes out from this one. */
export function roleInWords(kind: TieKind, isFrom: boolean): string {
  if (kind === 'reports to') return isFrom ? 'their manager' : 'reports to them'
  if (kind === 'mentor') return isFrom ? 'mentored by them' : 'their mentor'
  if (kind === 'introduced') return isFrom ? 'introduced by them' : 'introduced them'
  return kind
}

/** The two ways a tie with a direction may go, in words. */
export function directionChoices(one: string, other: string, kind: TieKind) {
  return [
    { value: 'forth' as const, label: tieInWords(one, other, kind) },
    { value: 'back' as const, label: tieInWords(other, one, kind) },
  ]
}

/** The evidence of a tie, reason by reason. */
export function reasonsIn(evidence: string): string[] {
  return evidence
    .split('; ')
    .filter(Boolean)
    .map((reason) => reason.charAt(0).toUpperCase() + reason.slice(1))
}

/** How sure a suggestion is, in a word: design choices, as the rules behind it are. */
export function surenessInWords(confidence: number): string {
  if (confidence >= 0.7) return 'Very likely'
  return confidence >= 0.4 ? 'Likely' : 'Possible'
}
