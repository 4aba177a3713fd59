import type { Circle } from '#domain/circle'
import type { InteractionDirection, InteractionKind } from '#domain/interaction'

interface WeightedKind {
  kind: InteractionKind
  weight: number
}

const NEAR: readonly WeightedKind[] = [
  { kind: 'message', weight: 34 },
  { kind: 'call', weight: 18 },
  { kind: 'meeting', weight: 24 },
  { kind: 'video call', weight: 12 },
  { kind: 'email', weight: 6 },
  { kind: 'favour', weight: 4 },
  { kind: 'introduction', weight: 2 },
  { kind: 'letter', weight: 1 },
]

const FAR: readonly WeightedKind[] = [
  { kind: 'message', weight: 44 },
  { kind: 'email', weight: 28 },
  { kind: 'video call', weight: 9 },
  { kind: 'meeting', weight: 8 },
  { kind: 'call', weight: 5 },
  { kind: 'introduction', weight: 3 },
  { kind: 'favour', weight: 2 },
  { kind: 'letter', weight: 1 },
]

/** How contact happens in each circle. */
export const KINDS_BY_CIRCLE: Readonly<Record<Circle, readonly WeightedKind[]>> = {
  inner: NEAR,
  close: NEAR,
  active: [...NEAR, ...FAR],
  wide: FAR,
  none: FAR,
}

/** Which directions a kind has, each as often as it stands here. */
export const DIRECTIONS: Readonly<Record<InteractionKind, readonly InteractionDirection[]>> = {
  meeting: ['mutual'],
  call: ['mutual', 'mutual', 'inbound'],
  'video call': ['mutual'],
  message: ['mutual', 'outbound', 'inbound', 'outbound'],
  email: ['outbound', 'inbound', 'mutual'],
  letter: ['outbound', 'inbound'],
  event: ['mutual'],
  introduction: ['inbound', 'outbound'],
  favour: ['inbound', 'outbound'],
}
