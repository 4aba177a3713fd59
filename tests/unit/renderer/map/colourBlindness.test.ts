import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/**
 * What somebody sees who lacks a kind of cone, as matrices over linear RGB.
 *
 * @see Machado, Oliveira, Fernandes 2009, https://doi.org/10.1109/TVCG.2009.113 (severity 1.0)
 */
const EYES = {
  'all cones': [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deuteranopia: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritanopia: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
} as const

type Triple = readonly [number, number, number]

const tokens = readFileSync('renderer/styles/tokens.css', 'utf8')

/** The value of a token in light or dark, as lightness, chroma and hue. */
function oklch(name: string, scheme: 'light' | 'dark'): Triple {
  const found = [...tokens.matchAll(new RegExp(`--${name}: oklch\\(([^)]+)\\)`, 'g'))]
  const [l = 0, c = 0, h = 0] = (found[scheme === 'light' ? 0 : 1]?.[1] ?? '')
    .split(' ')
    .map(Number)
  return [l, c, h]
}

/** @see Ottosson 2020, https://bottosson.github.io/posts/oklab/ */
function linearRgb([l, c, h]: Triple): Triple {
  const [a, b] = [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)]
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const middle = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ]
}

function oklab([red, green, blue]: Triple): Triple {
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return [
    0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
  ]
}

function seenBy(eyes: keyof typeof EYES, colour: Triple): Triple {
  const [red, green, blue] = linearRgb(colour).map((part) => Math.min(1, Math.max(0, part))) as [
    number,
    number,
    number,
  ]
  const m = EYES[eyes]
  const row = (at: 0 | 3 | 6) =>
    Math.min(1, Math.max(0, m[at] * red + (m[at + 1] ?? 0) * green + (m[at + 2] ?? 0) * blue))
  return oklab([row(0), row(3), row(6)])
}

/** How far apart two colours look; two patches at 0.02 are just told apart. */
function distance(a: Triple, b: Triple): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

/** A dot on the map is small: what is just told apart side by side is not enough. */
const TOLD_APART = 0.075

/** Colours in an order: any two of them are told apart. */
const ORDERS = {
  bands: ['strong', 'familiar', 'weak', 'dormant'].map((band) => `warmth-${band}`),
  scale: [1, 2, 3, 4, 5].map((step) => `map-scale-${step}`),
}

const schemes = ['light', 'dark'] as const
const cases = schemes.flatMap((scheme) =>
  (Object.keys(EYES) as (keyof typeof EYES)[]).map((eyes) => ({ scheme, eyes })),
)

describe.each(Object.entries(ORDERS))('the colours of %s', (_, names) => {
  it.each(cases)('are told apart in the $scheme with $eyes', ({ scheme, eyes }) => {
    const colours = names.map((name) => seenBy(eyes, oklch(name, scheme)))
    for (const [index, colour] of colours.entries())
      for (const other of colours.slice(index + 1))
        expect(distance(colour, other)).toBeGreaterThan(TOLD_APART)
  })

  it.each(schemes)('grow lighter or darker in their order, in the %s', (scheme) => {
    const lightness = names.map((name) => oklch(name, scheme)[0])
    const ascending = lightness.toSorted((a, b) => a - b)
    expect([ascending, ascending.toReversed()]).toContainEqual(lightness)
  })
})
