import { describe, expect, it } from 'vitest'
import { foundPhone } from '#formats/phone'

describe('foundPhone', () => {
  it('keeps the number as it was written, and gives it in E.164', () => {
    expect(foundPhone(' +44 20 7946 0018 ', 'Home')).toEqual({
      value: '+44 20 7946 0018',
      label: 'Home',
      e164: '+442079460018',
    })
    expect(foundPhone('+1 (415) 555-0100', '').e164).toBe('+14155550100')
    expect(foundPhone('+49 (0)30 555100', '').e164).toBe('+4930555100')
  })

  it('has no E.164 where the country is unknown', () => {
    expect(foundPhone('030 555100', 'Work')).toEqual({
      value: '030 555100',
      label: 'Work',
      e164: null,
    })
    expect(foundPhone('030 555100', '', 'XX').e164).toBeNull()
    expect(foundPhone('030 555100', '', '').e164).toBeNull()
  })

  it('takes numbers without a country code as numbers of the given country', () => {
    expect(foundPhone('030 555100', '', 'DE').e164).toBe('+4930555100')
    expect(foundPhone('0044 20 7946 0018', '', 'DE').e164).toBe('+442079460018')
    expect(foundPhone('+44 20 7946 0018', '', 'DE').e164).toBe('+442079460018')
  })

  it('reads tel addresses', () => {
    expect(foundPhone('tel:+1-418-656-9254;ext=102', 'Work')).toEqual({
      value: '+1-418-656-9254 ext. 102',
      label: 'Work',
      e164: '+14186569254',
    })
    expect(foundPhone('TEL:+14155551367', '').value).toBe('+14155551367')
  })

  it('has no E.164 for what is no number', () => {
    expect(foundPhone('', '').e164).toBeNull()
    expect(foundPhone('1', '').e164).toBeNull()
    expect(foundPhone('+1', '').e164).toBeNull()
    expect(foundPhone('call the office', '').e164).toBeNull()
    expect(foundPhone('+999 12345678', '').e164).toBeNull()
    expect(foundPhone(`${' '.repeat(100_000)}x`, '').e164).toBeNull()
  })
})
