import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { edgesCsv, nodesCsv } from '#formats/graph/csv'
import { graphTable } from '#formats/graph/table'
import { legalText } from '#formats/graph/xml'
import { nobodyKnown, SMALL } from '../../../support/graphs.ts'

it('writes nodes under the headings of Gephi', () => {
  expect(nodesCsv(graphTable(SMALL))).toBe(
    'Id,Label,kind,status,circle,closeness,warmth,band,last_contact,headline,organisation,' +
      'seniority,function,tags,people,community,x,y\r\n' +
      'p12,"Jürgen ""Jo"" Müller & Söhne",person,known,close,4,2.121,familiar,2026-10-02,' +
      'CTO at <Nimbus>,<Nimbus>,C-level,engineering,sailing; hiring,,0,1.5,2\r\n' +
      'p13,"Ada, Countess",person,wanted,none,,0,unknown,,,,,,,,,,\r\n' +
      'p14,张伟 🚀,person,known,none,,0,unknown,,,,,,,,,,\r\n' +
      'o3,<Nimbus>,organisation,,,,,,,,,,,,1,1,0,-4\r\n',
  )
})

it('writes edges under the headings of Gephi, with the relation as their kind', () => {
  expect(edgesCsv(graphTable(SMALL))).toBe(
    'Source,Target,Type,Id,Weight,Kind,state,confidence\r\n' +
      'p12,p13,Undirected,t5,1,colleague,confirmed,1\r\n' +
      'p13,p12,Undirected,t6,0.4,mentor,suggested,0.4\r\n' +
      'p12,o3,Undirected,m12-3,1,works at,confirmed,1\r\n',
  )
})

it('reads back whatever a name is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (name, headline) => {
      const people = [{ ...nobodyKnown(1, name), headline }]
      const nodes = { people, organisations: [] }
      const text = nodesCsv(graphTable({ nodes, edges: { ties: [], memberships: [] } }))
      const [, row] = parse(text)
      expect([row?.[1], row?.[9]]).toEqual([legalText(name), legalText(headline)])
    }),
  )
})
