import { expect, it } from 'vitest'
import { NewInteraction } from '#domain/interaction'

it('is mutual unless said otherwise', () => {
  expect(NewInteraction.parse({ kind: 'meeting', day: '2026-03-01', personIds: [1, 2] })).toEqual({
    kind: 'meeting',
    day: '2026-03-01',
    direction: 'mutual',
    place: '',
    notes: '',
    personIds: [1, 2],
  })
})

it('needs a day there is and somebody', () => {
  const isFine = (interaction: object) =>
    NewInteraction.safeParse({ kind: 'call', day: '2026-03-01', personIds: [1], ...interaction })
      .success

  expect(isFine({})).toBe(true)
  expect(isFine({ day: '2026-02-30' })).toBe(false)
  expect(isFine({ personIds: [] })).toBe(false)
  expect(isFine({ kind: 'coffee' })).toBe(false)
  expect(isFine({ at: '10:00' })).toBe(false)
})

it('says nothing of the time unless it is given', () => {
  const call = { kind: 'call', day: '2026-03-01', personIds: [1] }
  expect(NewInteraction.parse(call)).not.toHaveProperty('at')
  expect(NewInteraction.parse({ ...call, at: null }).at).toBeNull()
})
