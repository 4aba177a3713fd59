import { BANDS } from '#domain/band'
import { Circle } from '#domain/circle'
import { type Day, daysBetween } from '#domain/day'
import type { Palette } from './palette.ts'
import type { ColourBy } from '#domain/mapReading'
import type { Standing } from './reading.ts'
import type { Scene } from './scene.ts'
import { type SceneNode } from './sceneNode.ts'

/** Some of the people, who share a colour. */
export interface ColourClass {
  key: string
  label: string
  colour: string
  /** Drawn as an outline: nothing is known of them. */
  isHollow: boolean
}

/** A way to sort people into classes. */
export interface Classes {
  list: readonly ColourClass[]
  /** The key of a person's class. */
  of: (node: SceneNode, standing: Standing) => string
}

/** Names that ids stand for. */
export interface Names {
  tags: ReadonlyMap<number, string>
}

/** So many classes have a colour of their own; the rest share one. */
const MOST_CLASSES = 8
const OTHERS = 'others'
const NONE = 'none'

/** Days since the last contact up to which a class reaches. */
const LAST_CONTACT = [
  { key: 'month', label: 'last 30 days', upTo: 30 },
  { key: 'quarter', label: 'last 3 months', upTo: 91 },
  { key: 'year', label: 'last year', upTo: 365 },
  { key: 'longer', label: 'longer ago', upTo: Infinity },
] as const

/** The classes people are coloured by. */
export function classesBy(
  colourBy: ColourBy,
  scene: Scene,
  names: Names,
  palette: Palette,
  today: Day,
): Classes {
  switch (colourBy) {
    case 'warmth':
      return byWarmth(palette)
    case 'last contact':
      return byLastContact(palette, today)
    case 'circle':
      return byCircle(palette)
    case 'community':
      return byCommunity(scene, palette)
    case 'organisation':
      return byOrganisation(scene, palette)
    case 'tag':
      return byTag(scene, names, palette)
  }
}

function byWarmth(palette: Palette): Classes {
  return {
    list: BANDS.map((band) => ({
      key: band,
      label: band,
      colour: palette.bands[band],
      isHollow: band === 'unknown',
    })),
    of: (_, { band }) => band,
  }
}

function byLastContact(palette: Palette, today: Day): Classes {
  return {
    list: [
      ...LAST_CONTACT.map(({ key, label }, index) => ({
        key,
        label,
        colour: palette.scale[index] ?? palette.inkFaint,
        isHollow: false,
      })),
      { key: NONE, label: 'never', colour: palette.bands.unknown, isHollow: true },
    ],
    of(_, { lastContact }) {
      if (!lastContact) return NONE
      const days = daysBetween(lastContact, today)
      return LAST_CONTACT.find(({ upTo }) => days <= upTo)?.key ?? NONE
    },
  }
}

function byCircle(palette: Palette): Classes {
  return {
    list: Circle.options.map((circle, index) => ({
      key: circle,
      label: circle === 'none' ? 'no circle' : circle,
      colour:
        circle === 'none' ? palette.bands.unknown : (palette.scale[index] ?? palette.inkFaint),
      isHollow: circle === 'none',
    })),
    of: ({ person }) => person?.circle ?? 'none',
  }
}

function byCommunity({ communities }: Scene, palette: Palette): Classes {
  const named = communities.flatMap(({ id, name }) =>
    name === null ? [] : [{ key: `${id}`, label: name }],
  )
  return categories(named, palette, ({ community }) => [`${community}`])
}

function byOrganisation({ nodes }: Scene, palette: Palette): Classes {
  const sizes = counted(nodes.map(({ person }) => person?.organisationId ?? null))
  const named = nodes
    .filter(({ kind }) => kind === 'organisation')
    .toSorted((a, b) => (sizes.get(b.id) ?? 0) - (sizes.get(a.id) ?? 0))
    .map(({ id, name }) => ({ key: `${id}`, label: name }))
  return categories(named, palette, ({ person }) => [`${person?.organisationId ?? ''}`])
}

function byTag({ nodes }: Scene, { tags }: Names, palette: Palette): Classes {
  const sizes = counted(nodes.flatMap(({ person }) => person?.tagIds ?? []))
  const named = [...tags]
    .toSorted(([a], [b]) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0))
    .map(([id, label]) => ({ key: `${id}`, label }))
  return categories(named, palette, ({ person }) => (person?.tagIds ?? []).map(String))
}

/** Classes without an order: the first ones named have colours, all others share one. */
function categories(
  named: readonly { key: string; label: string }[],
  { categories }: Palette,
  keysOf: (node: SceneNode) => readonly string[],
): Classes {
  const own = named.slice(0, MOST_CLASSES)
  const list = own.map(({ key, label }, index) => ({
    key,
    label,
    colour: categories[index] ?? '',
    isHollow: false,
  }))
  const others = {
    key: OTHERS,
    label: 'all others',
    colour: categories.at(-1) ?? '',
    isHollow: false,
  }
  return {
    list: [...list, others],
    of: (node) => own.find(({ key }) => keysOf(node).includes(key))?.key ?? OTHERS,
  }
}

function counted<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
