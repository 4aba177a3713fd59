import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gexf } from '#formats/graph/gexf'
import { graphml } from '#formats/graph/graphml'
import { graphTable } from '#formats/graph/table'
import { legalText } from '#formats/graph/xml'
import { nobodyKnown } from '../../../support/graphs.ts'
import { xmlDocument } from '../../../support/xmlDocument.ts'

/** Any text at all, with what XML minds in plenty. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\0', '\u0001', '\u001b', '\u007f', '\u0085', '\u2028', '\ufffe', '\uffff'),
      fc.constantFrom('\ud800', '\udc00', '🚀', '\r\n', '\r', '\t', ' ', ']]>', '<!--', '-->'),
      fc.constantFrom('&amp;', '&#0;', '<?xml?>', '"', "'", '</node>', 'é', 'e\u0301'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

const somebody = fc.record({ name: text, headline: text, organisation: text, tag: text })

function tableOf({ name, headline, organisation, tag }: Record<string, string>) {
  const person = { ...nobodyKnown(1, name ?? ''), headline: headline ?? '', tags: [tag ?? ''] }
  return graphTable({
    nodes: {
      people: [{ ...person, organisation: organisation ?? '' }],
      organisations: [{ id: 1, name: organisation ?? '', people: 1, place: null }],
    },
    edges: { ties: [], memberships: [{ personId: 1, organisationId: 1 }] },
  })
}

describe('any text in any field', () => {
  it('reads back from GEXF', () => {
    fc.assert(
      fc.property(somebody, (given) => {
        const document = xmlDocument(gexf(tableOf(given)))
        const [person, organisation] = document.getElementsByTagName('node')
        const values = [...(person?.getElementsByTagName('attvalue') ?? [])]
        const valueOf = (name: string) =>
          values.find((value) => value.getAttribute('for') === name)?.getAttribute('value') ?? ''
        expect(person?.getAttribute('label')).toBe(legalText(given.name))
        expect(valueOf('headline')).toBe(legalText(given.headline))
        expect(valueOf('organisation')).toBe(legalText(given.organisation))
        expect(valueOf('tags')).toBe(legalText(given.tag))
        expect(organisation?.getAttribute('label')).toBe(legalText(given.organisation))
      }),
    )
  })

  it('reads back from GraphML', () => {
    fc.assert(
      fc.property(somebody, (given) => {
        const document = xmlDocument(graphml(tableOf(given)))
        const [person] = document.getElementsByTagName('node')
        const data = [...(person?.getElementsByTagName('data') ?? [])]
        const valueOf = (name: string) =>
          data.find((value) => value.getAttribute('key') === `node_${name}`)?.textContent ?? ''
        expect(valueOf('label')).toBe(legalText(given.name))
        expect(valueOf('headline')).toBe(legalText(given.headline))
        expect(valueOf('organisation')).toBe(legalText(given.organisation))
        expect(valueOf('tags')).toBe(legalText(given.tag))
      }),
    )
  })
})

describe('legalText', () => {
  it('leaves out what no XML may hold, and nothing else', () => {
    expect(legalText('a\0b\u0008c\u001fd\ufffee\uffff')).toBe('abcde')
    expect(legalText('half \ud83d a pair \ude80')).toBe('half  a pair ')
    expect(legalText('\t\n\r é 张 🚀 \u{10ffff} \u007f \u0085')).toBe(
      '\t\n\r é 张 🚀 \u{10ffff} \u007f \u0085',
    )
  })
})
