import { type GraphTable, type GraphValues, NODE_FIELDS } from './table.ts'
import { legalText } from './xml.ts'

const NODE_COLUMNS = ['Id', 'Label', ...NODE_FIELDS.map(({ name }) => name), 'x', 'y']
const EDGE_COLUMNS = ['Source', 'Target', 'Type', 'Id', 'Weight', 'Kind', 'state', 'confidence']

/** The nodes as a table under the headings that Gephi knows; RFC 4180, UTF-8. */
export function nodesCsv({ nodes }: GraphTable): string {
  const rows = nodes.map(({ id, label, values, place }) => {
    // Graph programs draw y upwards, the map downwards.
    const drawn = place && { x: place.x, y: -place.y }
    return { Id: id, Label: label, ...values, ...drawn }
  })
  return csv(NODE_COLUMNS, rows)
}

/**
 * The edges as a table under the headings that Gephi knows.
 *
 * The relation is the `Kind`, by which Gephi keeps several edges between the same two.
 */
export function edgesCsv({ edges }: GraphTable): string {
  const rows = edges.map(({ id, source, target, weight, values }) => ({
    Source: source,
    Target: target,
    Type: 'Undirected',
    Id: id,
    Weight: weight,
    Kind: values['relation'],
    ...values,
  }))
  return csv(EDGE_COLUMNS, rows)
}

function csv(columns: readonly string[], rows: readonly GraphValues[]): string {
  const lines = rows.map((row) => columns.map((column) => cellOf(row[column] ?? '')))
  return [columns, ...lines].map((line) => `${line.join(',')}\r\n`).join('')
}

function cellOf(value: string | number): string {
  const text = legalText(String(value))
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
