import type { Element } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import { gexf } from '#formats/graph/gexf'
import { graphTable } from '#formats/graph/table'
import { grammarProblems } from '../../../support/gexfGrammar.ts'
import { SMALL } from '../../../support/graphs.ts'
import { xmlDocument } from '../../../support/xmlDocument.ts'

const text = gexf(graphTable(SMALL))
const problemsIn = (xml: string) => grammarProblems(rootOf(xml))

function rootOf(xml: string): Element {
  const root = xmlDocument(xml).documentElement
  if (!root) throw new Error('no root')
  return root
}

describe('gexf', () => {
  it('follows the schema of GEXF 1.2', () => {
    expect(problemsIn(text)).toEqual([])
    expect(problemsIn(gexf({ nodes: [], edges: [] }))).toEqual([])
  })

  it('would be seen not to follow it', () => {
    const broken = (from: string, to: string) => problemsIn(text.replace(from, to))
    expect(broken('<creator>Kithmap</creator>', '<title>Net</title>')).toEqual([
      'meta: title in it',
      'no element title',
    ])
    expect(broken('r="191"', 'r="256"')).toEqual(['color: r="256"'])
    expect(broken('weight="0.4"', 'weight="NaN"')).toEqual(['edge: weight="NaN"'])
    expect(broken('xmlns:viz="http://www.gexf.net/1.2draft"', 'xmlns:viz="http://x"')).toContain(
      'no element viz:color',
    )
    expect(broken(' id="p14"', '')).toEqual(['node: no id'])
    expect(problemsIn(text.replace(/(<meta>.*<\/meta>)([^]*<\/graph>)/, '$2$1'))).toEqual([
      'gexf: graph, meta',
    ])
  })

  it('writes a node with all that is known of it, its colour and its place', () => {
    expect(text.split('\n').find((line) => line.includes('id="p12"'))).toBe(
      '<node id="p12" label="Jürgen &quot;Jo&quot; Müller &amp; Söhne"><attvalues>' +
        '<attvalue for="kind" value="person"/><attvalue for="status" value="known"/>' +
        '<attvalue for="circle" value="close"/><attvalue for="closeness" value="4"/>' +
        '<attvalue for="warmth" value="2.121"/><attvalue for="band" value="familiar"/>' +
        '<attvalue for="last_contact" value="2026-10-02"/>' +
        '<attvalue for="headline" value="CTO at &lt;Nimbus&gt;"/>' +
        '<attvalue for="organisation" value="&lt;Nimbus&gt;"/>' +
        '<attvalue for="seniority" value="C-level"/>' +
        '<attvalue for="function" value="engineering"/>' +
        '<attvalue for="tags" value="sailing; hiring"/>' +
        '<attvalue for="community" value="0"/></attvalues>' +
        '<viz:color r="191" g="89" b="89"/><viz:position x="1.5" y="2" z="0"/></node>',
    )
  })

  it('uses no field that it does not declare', () => {
    const root = rootOf(text)
    const namesOf = (tag: string, attribute: string) =>
      [...root.getElementsByTagName(tag)].map((element) => element.getAttribute(attribute))
    const declared = namesOf('attribute', 'id')
    expect(namesOf('attvalue', 'for').filter((name) => !declared.includes(name))).toEqual([])
  })

  it('writes every edge between nodes that are there, all of one kind', () => {
    const root = rootOf(text)
    const edges = [...root.getElementsByTagName('edge')]
    expect(
      edges.map((edge) => ['id', 'source', 'target', 'weight'].map((at) => edge.getAttribute(at))),
    ).toEqual([
      ['t5', 'p12', 'p13', '1'],
      ['t6', 'p13', 'p12', '0.4'],
      ['m12-3', 'p12', 'o3', '1'],
    ])
    expect(text).toContain('<graph mode="static" defaultedgetype="undirected">')
    expect(text).not.toContain(' type="directed"')
  })
})
