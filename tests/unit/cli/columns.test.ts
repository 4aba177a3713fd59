import { describe, expect, it } from 'vitest'
import { columns } from '../../../src/cli/columns.ts'

describe('columns', () => {
  it('are as wide as their widest cell', () => {
    expect(
      columns([
        ['1', 'Ada', 'CTO'],
        ['20', 'Zoë Mühl', ''],
      ]),
    ).toBe('1   Ada       CTO\n20  Zoë Mühl')
  })

  it('cut what is wider than sixty characters', () => {
    expect(columns([['x'.repeat(61), 'y']])).toBe(`${'x'.repeat(59)}…  y`)
    expect(columns([['x'.repeat(60), 'y']])).toBe(`${'x'.repeat(60)}  y`)
  })

  it('are nothing without rows', () => {
    expect(columns([])).toBe('')
  })
})
