import { describe, expect, it } from 'vitest'
import { unpacked } from '#contract/packed'
import { Day } from '#domain/day'
import { pastStandings } from '../../../../renderer/map/history.ts'
import { testApp } from '../../../support/testApp.ts'

const day = (text: string) => Day.parse(text)

describe('pastStandings', () => {
  it('gives every relationship the warmth it has today', async () => {
    const { api } = testApp()
    await api.file.fillWithSample({ people: 60 })
    const { today } = await api.file.info()
    const graph = unpacked(await api.map.graph())
    const standings = pastStandings(graph, await api.map.history()).on(today)

    for (const { id, warmth, band, lastContact } of graph.people) {
      const standing = standings.get(id)
      expect(standing?.warmth).toBeCloseTo(warmth, 9)
      expect(standing).toMatchObject({ band, lastContact })
    }
  })

  it('knows nothing yet of what happened later', async () => {
    const { api } = testApp()
    const { id } = await api.people.add({ name: 'Ada', metOn: day('2025-01-10') })
    await api.interactions.log({ kind: 'meeting', day: day('2025-02-01'), personIds: [id] })
    await api.interactions.log({ kind: 'meeting', day: day('2025-10-01'), personIds: [id] })
    const past = pastStandings(unpacked(await api.map.graph()), await api.map.history())

    expect(past.firstDay).toBe('2025-01-10')
    expect(past.on(day('2025-01-09')).has(id)).toBe(false)
    expect(past.on(day('2025-01-20')).get(id)).toEqual({
      band: 'unknown',
      warmth: 0,
      lastContact: null,
    })
    expect(past.on(day('2025-02-01')).get(id)).toEqual({
      band: 'strong',
      warmth: 3,
      lastContact: '2025-02-01',
    })
    expect(past.on(day('2025-09-28')).get(id)?.band).toBe('familiar')
  })
})
