import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { articulationsOf, cutOffBy } from '#domain/structure/articulations'
import { componentsOf } from '#domain/structure/components'
import { constraintsOf } from '#domain/structure/constraint'
import { effectiveSizesOf } from '#domain/structure/effectiveSize'
import { graphOf } from '#domain/structure/graph'
import { NETWORKX_FOLDER, NETWORKX_GRAPHS, networkxFigures } from '../../../support/networkx.ts'

describe.each(NETWORKX_GRAPHS)('as networkx finds it: %s', (name) => {
  const figures = networkxFigures(name)
  const graph = graphOf(figures.size, figures.links)

  it('has the same articulation points, each of which cuts off as many', () => {
    const points = articulationsOf(graph).points.map((point) => [point.node, cutOffBy(point)])
    expect(points.toSorted(([a = 0], [b = 0]) => a - b)).toEqual(figures.articulations)
  })

  it('has components of the same sizes', () => {
    expect(componentsOf(graph).map(({ length }) => length)).toEqual(figures.components)
  })

  it('has the same constraint for every node', () => {
    expectEqual(constraintsOf(graph), figures.constraint)
  })

  it('has the same effective size for every node', () => {
    expectEqual(effectiveSizesOf(graph), figures.effectiveSize)
  })
})

function expectEqual(ours: readonly number[], theirs: readonly (number | null)[]) {
  expect(ours).toHaveLength(theirs.length)
  expect(ours.map(Number.isNaN)).toEqual(theirs.map((figure) => figure === null))
  theirs.forEach((figure, node) => {
    if (figure !== null) expect(Math.abs((ours[node] ?? Number.NaN) - figure)).toBeLessThan(1e-9)
  })
}

const hasNetworkx = spawnSync('python3', ['-c', 'import networkx']).status === 0
const unless = hasNetworkx ? '' : ' (skipped: there is no python3 with networkx here)'

describe('the kept figures', () => {
  it('are about more than nothing', () => {
    expect(networkxFigures('karate').articulations).toEqual([[0, 6]])
    expect(networkxFigures('chain').articulations).toHaveLength(38)
    expect(networkxFigures('star-with-loners').constraint.slice(6)).toEqual([null, null, null])
  })

  it.skipIf(!hasNetworkx)(`are what the script makes${unless}`, { timeout: 120_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'networkx-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    execFileSync('python3', [join(NETWORKX_FOLDER, 'figures.py'), folder])

    const made = readdirSync(folder).toSorted()
    expect(made).toEqual(NETWORKX_GRAPHS.map((name) => `${name}.json`).toSorted())
    for (const file of made) expect(jsonOf(folder, file)).toEqual(jsonOf(NETWORKX_FOLDER, file))
  })
})

/** A file with its numbers rounded: the last digit is the machine's. */
function jsonOf(folder: string, file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'), (_, value) =>
    typeof value === 'number' ? Number(value.toFixed(9)) : value,
  )
}
