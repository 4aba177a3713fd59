import type { ContactKind } from '#domain/person'
import { outsideLink } from '../../components/outsideLink.ts'

/** A way to reach somebody, as the panel shows it. */
export interface ReachableBy {
  kind: string
  icon: string
  text: string
  label: string
  /** What the copy button puts on the clipboard. */
  copied: string
  /** Where it leads, if it is something that can be opened. */
  href: string | undefined
}

const LOOK: Readonly<Record<ContactKind | 'linkedin', { kind: string; icon: string }>> = {
  email: { kind: 'E-mail', icon: 'i-lucide-mail' },
  phone: { kind: 'Phone', icon: 'i-lucide-phone' },
  link: { kind: 'Link', icon: 'i-lucide-link' },
  postal: { kind: 'Address', icon: 'i-lucide-map-pin' },
  linkedin: { kind: 'LinkedIn', icon: 'i-lucide-square-user' },
}

/** How a contact is shown, and where it leads; if it may be opened at all. */
export function contactLink(contact: {
  kind: ContactKind | 'linkedin'
  value: string
  label: string
}): ReachableBy {
  const { kind, value, label } = contact
  if (kind === 'linkedin') {
    const page = `https://www.linkedin.com/in/${encodeURIComponent(value)}`
    return { ...LOOK.linkedin, text: `linkedin.com/in/${value}`, label, copied: page, href: page }
  }
  return { ...LOOK[kind], text: value, label, copied: value, href: hrefOf(kind, value) }
}

function hrefOf(kind: ContactKind, value: string): string | undefined {
  if (kind === 'email') return outsideLink(`mailto:${value}`)?.href
  if (kind === 'phone') return outsideLink(`tel:${value.replace(/[^\d+]/g, '')}`)?.href
  if (kind === 'postal') return undefined
  return outsideLink(/^[a-z][a-z0-9+.-]*:/i.test(value) ? value : `https://${value}`)?.href
}
