import { onOneLine, unescaped } from './escape.ts'
import { type Property, rawText } from './property.ts'

/** Types that say nothing a person would say of an address or number. */
const SILENT_TYPES = ['INTERNET', 'PREF', 'VOICE', 'DOM', 'INTL', 'POSTAL', 'PARCEL', 'X400']

/** A label that Apple translates when it shows it. */
const APPLE_LABEL = /^_\$!<([^>]*)>!\$_$/

/** The words given to groups of lines by X-ABLabel, by group. Empty ones are left out. */
export function groupLabels(properties: readonly Property[]): Map<string, string> {
  const labels = new Map<string, string>()

  for (const property of properties) {
    if (property.name !== 'X-ABLABEL' || property.group === '') continue
    const written = onOneLine(unescaped(rawText(property)))
    const label = APPLE_LABEL.exec(written)?.[1] ?? written
    if (label !== '') labels.set(property.group, label)
  }

  return labels
}

/** The word beside a value: that of its group, else its types, `Work fax`, or ''. */
export function labelOf(property: Property, labels: ReadonlyMap<string, string>): string {
  const own = labels.get(property.group)
  if (own !== undefined) return own

  const types = property.parameters.get('SERVICE-TYPE') ?? property.parameters.get('TYPE') ?? []
  const words = types
    .filter((type) => !SILENT_TYPES.includes(type.toUpperCase()))
    .map((type) => type.replace(/^X-/i, ''))
    .map((type) => (type === type.toUpperCase() ? type.toLowerCase() : type))
  const label = onOneLine([...new Set(words)].join(' '))
  return /^.\p{Lu}/u.test(label) ? label : label.charAt(0).toUpperCase() + label.slice(1)
}

/** The place of a value among its like: 1 is preferred; 101 for one that is not ranked. RFC 6350 §5.3. */
export function rankOf(property: Property): number {
  const pref = property.parameters.get('PREF')?.[0]
  if (pref !== undefined && /^\d{1,3}$/.test(pref)) return Number(pref)

  const types = property.parameters.get('TYPE') ?? []
  return types.some((type) => type.toUpperCase() === 'PREF') ? 1 : 101
}
