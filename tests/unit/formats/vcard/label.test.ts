import { describe, expect, it } from 'vitest'
import { personWith } from './written'

const phoneLabel = (...lines: string[]) => personWith('FN:Ada', ...lines).phones[0]?.label

describe('a label', () => {
  it('is made of the types that say something', () => {
    expect(phoneLabel('TEL;WORK;VOICE;PREF:1')).toBe('Work')
    expect(phoneLabel('TEL;TYPE=WORK,FAX:1')).toBe('Work fax')
    expect(phoneLabel('TEL;type=iPhone;type=CELL;type=VOICE:1')).toBe('iPhone cell')
    expect(phoneLabel('TEL;X-Desk:1')).toBe('Desk')
    expect(phoneLabel('TEL;HOME;home:1')).toBe('Home')
    expect(phoneLabel('TEL;VOICE:1')).toBe('')
    expect(phoneLabel('TEL:1')).toBe('')
  })

  it('is that of the group, if there is one', () => {
    expect(phoneLabel('item1.TEL;WORK:1', 'ITEM1.X-ABLabel:Front  desk\\, left')).toBe(
      'Front desk, left',
    )
    expect(phoneLabel('item1.X-ABLabel:_$!<HomeFAX>!$_', 'item1.TEL;WORK:1')).toBe('HomeFAX')
    expect(phoneLabel('item1.TEL;WORK:1', 'item1.X-ABLabel:')).toBe('Work')
    expect(phoneLabel('item1.TEL;WORK:1', 'item2.X-ABLabel:Other')).toBe('Work')
    expect(phoneLabel('TEL;WORK:1', 'X-ABLabel:Other')).toBe('Work')
  })
})
