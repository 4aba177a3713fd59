import { Day } from '#domain/day'
import type { GraphExport, GraphPerson } from '#domain/graph'

/** Somebody of whom nothing but the name is known. */
export const nobodyKnown = (id: number, name: string): GraphPerson => ({
  id,
  name,
  status: 'known',
  circle: 'none',
  closeness: null,
  warmth: 0,
  band: 'unknown',
  lastContact: null,
  headline: '',
  organisation: '',
  seniority: null,
  jobFunction: null,
  tags: [],
  place: null,
})

/** Two people tied twice, one of them at an organisation, and a third whom nobody is tied to. */
export const SMALL: GraphExport = {
  nodes: {
    people: [
      {
        id: 12,
        name: 'Jürgen "Jo" Müller & Söhne',
        status: 'known',
        circle: 'close',
        closeness: 4,
        warmth: 2.12132,
        band: 'familiar',
        lastContact: Day.parse('2026-10-02'),
        headline: 'CTO at <Nimbus>',
        organisation: '<Nimbus>',
        seniority: 'C-level',
        jobFunction: 'engineering',
        tags: ['sailing', 'hiring'],
        place: { x: 1.5, y: -2, community: 0 },
      },
      { ...nobodyKnown(13, 'Ada, Countess'), status: 'wanted' },
      nobodyKnown(14, '张伟 🚀'),
    ],
    organisations: [{ id: 3, name: '<Nimbus>', people: 1, place: { x: 0, y: 4, community: 1 } }],
  },
  edges: {
    ties: [
      { id: 5, from: 12, to: 13, kind: 'colleague', state: 'confirmed', confidence: 1 },
      { id: 6, from: 13, to: 12, kind: 'mentor', state: 'suggested', confidence: 0.4 },
    ],
    memberships: [{ personId: 12, organisationId: 3 }],
  },
}
