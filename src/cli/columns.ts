/** Rows of cells as lines of text, each column as wide as its widest cell, at most 60 characters. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) =>
    Math.min(
      60,
      rows.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0),
    ),
  )
  return rows
    .map((row) =>
      row
        .map((cell, column) => fitted(cell, widths?.[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function fitted(cell: string, width: number): string {
  return cell.length > width ? `${cell.slice(0, width - 1)}…` : cell.padEnd(width)
}
