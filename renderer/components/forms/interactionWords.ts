import {
  INTERACTION_KINDS,
  type InteractionDirection,
  type InteractionKind,
} from '#domain/interaction'

/** How each kind of interaction is called and drawn. */
export const KIND_LOOK = {
  meeting: { label: 'Meeting', icon: 'i-lucide-coffee' },
  call: { label: 'Call', icon: 'i-lucide-phone' },
  'video call': { label: 'Video call', icon: 'i-lucide-video' },
  message: { label: 'Message', icon: 'i-lucide-message-circle' },
  email: { label: 'Email', icon: 'i-lucide-mail' },
  letter: { label: 'Letter', icon: 'i-lucide-pen-line' },
  event: { label: 'Event', icon: 'i-lucide-calendar-days' },
  introduction: { label: 'Introduction', icon: 'i-lucide-handshake' },
  favour: { label: 'Favour', icon: 'i-lucide-gift' },
} as const satisfies Record<InteractionKind, { label: string; icon: string }>

export const KIND_CHOICES = INTERACTION_KINDS.map((value) => ({ value, ...KIND_LOOK[value] }))

/** Who reached out, in words. */
export const DIRECTION_CHOICES: { value: InteractionDirection; label: string }[] = [
  { value: 'mutual', label: 'Both of us' },
  { value: 'outbound', label: 'I did' },
  { value: 'inbound', label: 'They did' },
]
