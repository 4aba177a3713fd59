import { describe, expect, it } from 'vitest'
import { BANDS, bandOf } from '#domain/band'
import { addDays, Day } from '#domain/day'
import { dueGroup } from '#domain/followUp'
import { INTERACTION_KINDS } from '#domain/interaction'
import { TIE_KINDS } from '#domain/tie'
import { warmthOn } from '#domain/warmth'
import { sampleNetwork } from '#sample/network'
import type { SampleNetwork } from '#sample/shape'

const today = Day.parse('2026-03-10')
const network = sampleNetwork({ people: 180, seed: 1, today })
const share = (part: readonly unknown[], whole: readonly unknown[]) => part.length / whole.length

function bandsOf({ people, interactions }: SampleNetwork) {
  return people.slice(1).map(({ circle, connectedOn }, before) => {
    const own = interactions
      .filter((interaction) => interaction.people.includes(before + 1))
      .map((interaction) => ({ ...interaction, people: interaction.people.length }))
    return bandOf(warmthOn(today, own, circle), own.length > 0 || connectedOn !== null)
  })
}

describe('sampleNetwork', () => {
  it('is the same for the same options, and another for another seed', () => {
    expect(sampleNetwork({ people: 180, seed: 1, today })).toEqual(network)
    expect(sampleNetwork({ people: 180, seed: 2, today })).not.toEqual(network)
  })

  it('has as many people as asked for, besides me', () => {
    expect(network.people).toHaveLength(181)
    expect(network.people.map(({ isMe }) => isMe).lastIndexOf(true)).toBe(0)
    expect(network.organisations).toHaveLength(70)
    expect(network.communities).toHaveLength(8)
    expect(network.events).toHaveLength(8)
    expect(network.targets).toHaveLength(6)
    expect(network.people.filter(({ status }) => status === 'wanted')).toHaveLength(6)
  })

  it.each([1, 2, 7, 30, 3000])('holds together with %i people', (people) => {
    const small = sampleNetwork({ people, seed: 3, today })
    const ends = [
      ...small.ties.flatMap(({ from, to }) => [from, to]),
      ...small.interactions.flatMap((interaction) => interaction.people),
      ...small.followUps.flatMap((followUp) => followUp.people),
    ]

    expect(small.people).toHaveLength(people + 1)
    expect(ends.filter((index) => !(index >= 1 && index <= people))).toEqual([])
  })

  it('shows every band, kind of interaction, kind of tie and state', () => {
    expect(new Set(bandsOf(network))).toEqual(new Set(BANDS))
    expect(new Set(network.interactions.map(({ kind }) => kind))).toEqual(
      new Set(INTERACTION_KINDS),
    )
    expect(new Set(network.ties.map(({ kind }) => kind))).toEqual(new Set(TIE_KINDS))
    expect(new Set(network.ties.map(({ state }) => state))).toEqual(
      new Set(['confirmed', 'suggested', 'rejected']),
    )
    expect(new Set(network.followUps.map(({ state }) => state))).toEqual(
      new Set(['open', 'done', 'dropped']),
    )
    expect(network.interactions.some(({ people }) => people.length > 2)).toBe(true)
  })

  it('has something to do in every group of follow-ups', () => {
    const open = network.followUps.filter(({ state }) => state === 'open')

    expect(new Set(open.map(({ dueOn }) => dueGroup(today, dueOn)))).toEqual(
      new Set(['overdue', 'today', 'this week', 'later']),
    )
  })

  it('lies in the two years before today, but for one event and what is to do', () => {
    const days = network.interactions.map(({ day }) => day)
    const met = network.people.flatMap(({ metOn, connectedOn, addedOn, circleSince }) =>
      [metOn, connectedOn, addedOn, circleSince].filter((day) => day !== null),
    )

    expect(days).toEqual(days.toSorted())
    expect(days.filter((day) => day >= today || day < addDays(today, -730))).toEqual([])
    expect(met.filter((day) => day >= today)).toEqual([])
    expect(network.events.filter(({ startsOn }) => startsOn > today)).toHaveLength(1)
    expect(network.events.at(-1)?.people.map(({ state }) => state)).toContain('hoped')
  })

  it('has no contact with anybody before they were met, and none with the wanted', () => {
    const early = network.interactions.filter(({ people, day }) =>
      people.some((index) => {
        const metOn = network.people[index]?.metOn
        return !metOn || metOn > day
      }),
    )
    expect(early).toEqual([])
  })

  it('is dense inside communities, with few bridges between them', () => {
    const community = (index: number) => network.people[index]?.community
    const inside = network.ties.filter(({ from, to }) => community(from) === community(to))

    expect(share(inside, network.ties)).toBeGreaterThan(0.85)
    expect(share(inside, network.ties)).toBeLessThan(1)
    expect(share(network.ties, network.people)).toBeGreaterThan(2)
  })

  it('has no tie twice and none with oneself', () => {
    const pairs = network.ties.map(({ from, to }) => [from, to].sort((a, b) => a - b).join())

    expect(new Set(pairs).size).toBe(pairs.length)
    expect(network.ties.filter(({ from, to }) => from === to)).toEqual([])
  })

  it('has few namesakes, and few names in other scripts', () => {
    const names = network.people.map(({ name }) => name)
    const namesakes = names.filter((name) => names.indexOf(name) !== names.lastIndexOf(name))
    const foreign = names.filter((name) => !/\p{Script=Latin}/u.test(name))

    expect(share(namesakes, names)).toBeGreaterThan(0)
    expect(share(namesakes, names)).toBeLessThan(0.067)
    expect(share(foreign, names)).toBeGreaterThan(0)
    expect(share(foreign, names)).toBeLessThan(0.06)
  })
})
