import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { gexf } from '#formats/graph/gexf'
import { graphml } from '#formats/graph/graphml'
import { graphTable } from '#formats/graph/table'
import { SMALL } from '../../../support/graphs.ts'

const table = graphTable(SMALL)
const FILES = { 'net.graphml': graphml(table), 'net.gexf': gexf(table) }

/** The first Python that has a module, as several may be installed. */
const pythonWith = (module: string) =>
  ['python3', '/usr/bin/python3'].find(
    (python) => spawnSync(python, ['-c', `import ${module}`]).status === 0,
  )
const skipped = (isThere: unknown, what: string) => (isThere ? '' : ` (skipped: ${what})`)

function written() {
  const folder = mkdtempSync(join(tmpdir(), 'kithmap-graph-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text)
  return folder
}

function readBy(python: string | undefined, script: string): unknown {
  return JSON.parse(
    execFileSync(python ?? 'python3', ['-c', script], { cwd: written(), encoding: 'utf8' }),
  )
}

const MULLER = {
  label: 'Jürgen "Jo" Müller & Söhne',
  closeness: 4,
  warmth: 2.121,
  headline: 'CTO at <Nimbus>',
  seniority: 'C-level',
  tags: 'sailing; hiring',
  community: 0,
}
const EDGES = [
  ['p12', 'o3', 'works at', 1],
  ['p12', 'p13', 'colleague', 1],
  ['p12', 'p13', 'mentor', 0.4],
]

const networkx = pythonWith('networkx')
const WITH_NETWORKX = `
import json, networkx
graph = networkx.read_FORMAT('net.FORMAT')
node = graph.nodes['p12']
print(json.dumps([
    graph.is_directed(), sorted(graph.nodes),
    {key: node[key] for key in KEYS},
    sorted([*sorted([a, b], key=lambda end: (end[0] == 'o', end)), edge['relation'], edge['weight']]
      for a, b, edge in graph.edges(data=True)),
]))
`

describe('networkx', () => {
  it.skipIf(!networkx).each(['graphml', 'gexf'])(
    `reads nodes, edges and fields of %s${skipped(networkx, 'python3-networkx is not installed')}`,
    (format) => {
      const keys = JSON.stringify(Object.keys(MULLER))
      const script = WITH_NETWORKX.replaceAll('FORMAT', format).replace('KEYS', keys)
      expect(readBy(networkx, script)).toEqual([false, ['o3', 'p12', 'p13', 'p14'], MULLER, EDGES])
    },
  )
})

const igraph = pythonWith('igraph')
const WITH_IGRAPH = `
import json, igraph
graph = igraph.Graph.Read_GraphML('net.graphml')
node = graph.vs.find(id='p12')
print(json.dumps([
    graph.is_directed(), graph.vs['id'],
    {key: node[key] for key in KEYS},
    sorted([*sorted(graph.vs[edge.tuple]['id'], key=lambda end: (end[0] == 'o', end)), edge['relation'], edge['weight']]
      for edge in graph.es),
]))
`

describe('igraph', () => {
  it.skipIf(!igraph)(
    `reads nodes, edges and fields of graphml${skipped(igraph, 'python3-igraph is not installed')}`,
    () => {
      const script = WITH_IGRAPH.replace('KEYS', JSON.stringify(Object.keys(MULLER)))
      expect(readBy(igraph, script)).toEqual([false, ['p12', 'p13', 'p14', 'o3'], MULLER, EDGES])
    },
  )
})

/** A folder with the schema of GEXF 1.2: the folder `1.2` of github.com/gephi/gexf, as it is. */
const schema = process.env['GEXF_SCHEMA']
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0

describe('xmllint', () => {
  it.skipIf(!hasXmllint || !schema)(
    `finds gexf valid by the schema${skipped(hasXmllint, 'xmllint is not installed')}${skipped(schema, 'GEXF_SCHEMA names no folder')}`,
    () => {
      const folder = written()
      for (const name of readdirSync(schema ?? '').filter((name) => name.endsWith('.xsd'))) {
        // Programs know the same elements under the namespace of the draft alone.
        const text = readFileSync(join(schema ?? '', name), 'utf8')
        writeFileSync(
          join(folder, name),
          text
            .replaceAll('gexf.net/1.2"', 'gexf.net/1.2draft"')
            .replaceAll('gexf.net/1.2/', 'gexf.net/1.2draft/'),
        )
      }
      const { status, stderr } = spawnSync(
        'xmllint',
        ['--noout', '--schema', 'gexf.xsd', 'net.gexf'],
        { cwd: folder, encoding: 'utf8' },
      )
      expect([stderr.trim(), status]).toEqual(['net.gexf validates', 0])
    },
  )

  it.skipIf(!hasXmllint)(
    `finds both files well-formed${skipped(hasXmllint, 'xmllint is not installed')}`,
    () => {
      const { status, stderr } = spawnSync('xmllint', ['--noout', ...Object.keys(FILES)], {
        cwd: written(),
        encoding: 'utf8',
      })
      expect([stderr, status]).toEqual(['', 0])
    },
  )
})
