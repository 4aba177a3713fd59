import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { FoundPhone } from '#domain/found'

/**
 * A phone number as it was written, and in E.164 where that is certain.
 *
 * A number without its country code belongs to the given country. Without one, or if the number is
 * too short or too long for its country, `e164` is null. An extension is not part of it.
 *
 * @param value a number in any spelling, also a `tel:` address (RFC 3966)
 * @param country two capitals, `DE` (ISO 3166-1)
 */
export function foundPhone(value: string, label: string, country?: string): FoundPhone {
  const defaultCountry = country !== undefined && isSupportedCountry(country) ? country : undefined
  const number = parsePhoneNumberFromString(value, defaultCountry)

  return {
    value: writtenNumber(value),
    label: label.trim(),
    e164: number?.isPossible() ? number.number : null,
  }
}

/** The number of a `tel:` address, with its extension, as people write it. */
function writtenNumber(value: string): string {
  const trimmed = value.trim()
  if (!/^tel:/i.test(trimmed)) return trimmed

  const [number = '', ...parameters] = trimmed.slice('tel:'.length).split(';')
  const extension = parameters.find((parameter) => /^ext=/i.test(parameter))
  return extension ? `${number} ext. ${extension.slice('ext='.length)}` : number
}
