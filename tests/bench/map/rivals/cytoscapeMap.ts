import cytoscape from 'cytoscape'
import { COLOURS, type Rival } from './rival.ts'

/** cytoscape 3, with the places given. */
export const cytoscapeMap: Rival = (element, { nodes, ties, fit }, drawn) => {
  cytoscape.warnings(false)
  const cy = cytoscape({
    container: element,
    elements: [
      ...nodes.map(({ id, name, x, y, isOrganisation }) => ({
        group: 'nodes' as const,
        data: { id: String(id), name, colour: COLOURS[isOrganisation ? 'organisation' : 'person'] },
        position: { x, y },
        // A pan that begins on somebody would move them instead of the map.
        grabbable: false,
        pannable: true,
      })),
      ...ties.map(({ id, from, to }) => ({
        group: 'edges' as const,
        data: { id: `tie ${id}`, source: String(from), target: String(to) },
      })),
    ],
    layout: { name: 'preset', fit: false },
    style: [
      {
        selector: 'node',
        style: { label: 'data(name)', width: 16, height: 16, 'background-color': 'data(colour)' },
      },
      { selector: 'edge', style: { width: 1, 'line-color': COLOURS.tie } },
    ],
    zoom: fit.zoom,
    pan: {
      x: element.clientWidth / 2 - fit.x * fit.zoom,
      y: element.clientHeight / 2 - fit.y * fit.zoom,
    },
    // A small delta of the wheel, which it takes as it is, then comes nearer by a tenth.
    wheelSensitivity: 2.587,
  })
  cy.one('render', drawn)
  return {
    close: () => cy.destroy(),
    lightsOnHover() {
      cy.on('mouseover', 'node', () => (element.style.cursor = 'pointer'))
      cy.on('mouseout', 'node', () => (element.style.cursor = ''))
    },
  }
}
