import { expect, it } from 'vitest'
import { graphml } from '#formats/graph/graphml'
import { graphTable } from '#formats/graph/table'
import { SMALL } from '../../../support/graphs.ts'

const lines = graphml(graphTable(SMALL)).split('\n')

it('declares every field once, with its type', () => {
  const keys = lines.filter((line) => line.startsWith('<key'))
  expect(keys).toHaveLength(24)
  expect(new Set(keys).size).toBe(24)
  expect(keys).toContain(
    '<key id="node_closeness" for="node" attr.name="closeness" attr.type="int"/>',
  )
  expect(keys).toContain('<key id="edge_weight" for="edge" attr.name="weight" attr.type="double"/>')
})

it('writes people and organisations with what is known of them, and where the map has them', () => {
  expect(lines.filter((line) => line.startsWith('<node'))).toEqual([
    '<node id="p12"><data key="node_label">Jürgen &quot;Jo&quot; Müller &amp; Söhne</data>' +
      '<data key="node_x">1.5</data><data key="node_y">2</data>' +
      '<data key="node_r">191</data><data key="node_g">89</data><data key="node_b">89</data>' +
      '<data key="node_kind">person</data><data key="node_status">known</data>' +
      '<data key="node_circle">close</data><data key="node_closeness">4</data>' +
      '<data key="node_warmth">2.121</data><data key="node_band">familiar</data>' +
      '<data key="node_last_contact">2026-10-02</data>' +
      '<data key="node_headline">CTO at &lt;Nimbus&gt;</data>' +
      '<data key="node_organisation">&lt;Nimbus&gt;</data>' +
      '<data key="node_seniority">C-level</data><data key="node_function">engineering</data>' +
      '<data key="node_tags">sailing; hiring</data><data key="node_community">0</data></node>',
    '<node id="p13"><data key="node_label">Ada, Countess</data>' +
      '<data key="node_kind">person</data><data key="node_status">wanted</data>' +
      '<data key="node_circle">none</data><data key="node_warmth">0</data>' +
      '<data key="node_band">unknown</data></node>',
    '<node id="p14"><data key="node_label">张伟 🚀</data>' +
      '<data key="node_kind">person</data><data key="node_status">known</data>' +
      '<data key="node_circle">none</data><data key="node_warmth">0</data>' +
      '<data key="node_band">unknown</data></node>',
    '<node id="o3"><data key="node_label">&lt;Nimbus&gt;</data>' +
      '<data key="node_x">0</data><data key="node_y">-4</data>' +
      '<data key="node_r">89</data><data key="node_g">191</data><data key="node_b">119</data>' +
      '<data key="node_kind">organisation</data><data key="node_people">1</data>' +
      '<data key="node_community">1</data></node>',
  ])
})

it('writes every tie and membership, none with a direction', () => {
  expect(lines).toContain('<graph id="network" edgedefault="undirected">')
  expect(lines.filter((line) => line.startsWith('<edge'))).toEqual([
    '<edge id="t5" source="p12" target="p13"><data key="edge_weight">1</data>' +
      '<data key="edge_relation">colleague</data><data key="edge_state">confirmed</data>' +
      '<data key="edge_confidence">1</data></edge>',
    '<edge id="t6" source="p13" target="p12"><data key="edge_weight">0.4</data>' +
      '<data key="edge_relation">mentor</data><data key="edge_state">suggested</data>' +
      '<data key="edge_confidence">0.4</data></edge>',
    '<edge id="m12-3" source="p12" target="o3"><data key="edge_weight">1</data>' +
      '<data key="edge_relation">works at</data><data key="edge_state">confirmed</data>' +
      '<data key="edge_confidence">1</data></edge>',
  ])
})
