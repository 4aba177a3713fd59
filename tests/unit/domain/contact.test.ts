import { describe, expect, it } from 'vitest'
import { canonicalContact } from '#domain/contact'

describe('canonicalContact', () => {
  it('writes e-mail in lower case', () => {
    expect(canonicalContact({ kind: 'email', value: ' Ana@Nimbus.Example ' })).toBe(
      'ana@nimbus.example',
    )
  })

  it('keeps the digits of a phone number, and a plus before them', () => {
    expect(canonicalContact({ kind: 'phone', value: ' +49 (30) 555-100' })).toBe('+4930555100')
    expect(canonicalContact({ kind: 'phone', value: '(030) 555 100' })).toBe('030555100')
  })

  it('leaves the case of other addresses', () => {
    expect(canonicalContact({ kind: 'link', value: ' https://nimbus.example/Ana ' })).toBe(
      'https://nimbus.example/Ana',
    )
    expect(canonicalContact({ kind: 'postal', value: 'Am Ufer 1, Berlin' })).toBe(
      'Am Ufer 1, Berlin',
    )
  })
})
