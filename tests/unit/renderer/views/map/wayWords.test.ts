import { describe, expect, it } from 'vitest'
import type { FoundPath } from '#contract/paths'
import { introductionTo, strengthOf } from '../../../../../renderer/views/map/wayWords.ts'

const hop = (id: number, name: string, evidence: string) => ({
  id,
  name,
  headline: '',
  reliability: 0.6,
  evidence,
  isSuggested: false,
})
const path: FoundPath = {
  reliability: 0.36,
  hops: [hop(3, 'Ana', 'You: familiar'), hop(7, 'Bo', 'colleague: Both at Acme')],
}

describe('introductionTo', () => {
  it('asks the first person for an introduction to the last', () => {
    expect(introductionTo(path, { kind: 'person', id: 7, name: 'Bo' })).toEqual({
      personIds: [3],
      title: 'Ask Ana to introduce me to Bo',
      notes: 'Me → Ana → Bo\n\n- Ana: You: familiar\n- Bo: colleague: Both at Acme',
    })
  })

  it('says at which organisation', () => {
    const nimbus = { kind: 'organisation' as const, id: 1, name: 'Nimbus' }
    expect(introductionTo(path, nimbus).title).toBe('Ask Ana to introduce me to Bo at Nimbus')
  })

  it('gets in touch at once with somebody I know', () => {
    const direct = { reliability: 0.6, hops: path.hops.slice(0, 1) }
    expect(introductionTo(direct, { kind: 'person', id: 3, name: 'Ana' })).toEqual({
      personIds: [3],
      title: 'Get in touch with Ana',
    })
  })
})

describe('strengthOf', () => {
  it('is a word for what the way is worth', () => {
    const words = [0.6, 0.3, 0.1].map((reliability) => strengthOf({ ...path, reliability }))
    expect(words).toEqual(['A good way', 'A fair way', 'A thin way'])
  })
})
