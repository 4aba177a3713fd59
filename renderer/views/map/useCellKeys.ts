import { nextTick, shallowRef, type ShallowRef, watch } from 'vue'

/** A cell of a square table with headings: row 0 and column 0 are the headings, the corner is none. */
export interface Cell {
  row: number
  column: number
}

/** What keys and clicks bring about. */
export interface CellEars {
  went: (cell: Cell) => void
  act: (cell: Cell) => void
  pick: (cell: Cell) => void
  pickAll: () => void
}

/** Rows that Page Up and Page Down move by. */
const PAGE = 10

/**
 * The one cell of a table that Tab comes to, and what keys and clicks do from there.
 *
 * Cells bear `data-row` and `data-column`.
 *
 * @param size how many rows, and columns, there are beside the headings
 */
export function useCellKeys(
  table: Readonly<ShallowRef<HTMLElement | null>>,
  size: () => number,
  { went, act, pick, pickAll }: CellEars,
) {
  const active = shallowRef<Cell>({ row: 1, column: 0 })
  const isFocused = shallowRef(false)

  const steps: Readonly<Record<string, (from: Cell, isFar: boolean) => Cell>> = {
    ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
    ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
    ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
    ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
    PageUp: ({ row, column }) => ({ row: Math.max(1, row - PAGE), column }),
    PageDown: ({ row, column }) => ({ row: row + PAGE, column }),
    Home: ({ row }, isFar) => (isFar ? { row: 1, column: 0 } : { row, column: 0 }),
    End: ({ row }, isFar) => ({ row: isFar ? size() : row, column: size() }),
  }

  /** The cell itself, or the nearest that there is. */
  function within({ row, column }: Cell): Cell {
    const bounded = (index: number) => Math.min(Math.max(0, index), size())
    const cell = { row: bounded(row), column: bounded(column) }
    const isCorner = cell.row === 0 && cell.column === 0
    if (!isCorner) return cell
    return active.value.row === 0 ? { row: 0, column: 1 } : { row: 1, column: 0 }
  }

  function onKeydown(event: KeyboardEvent) {
    const { key, ctrlKey, metaKey, altKey } = event
    const isFar = ctrlKey || metaKey
    const step = altKey ? undefined : steps[key]
    if (step) go(within(step(active.value, isFar)))
    else if (key === 'Enter') act(active.value)
    else if (key === ' ') pick(active.value)
    else if (key === 'a' && isFar) pickAll()
    else return
    event.preventDefault()
  }

  function go(cell: Cell) {
    elementOf(cell)?.focus()
  }

  function elementOf({ row, column }: Cell): HTMLElement | null | undefined {
    return table.value?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)
  }

  /** However a cell got the focus, it is the one. Focused itself, the table hands it on. */
  function onFocus(event: FocusEvent) {
    const cell = cellAt(event)
    if (!cell) return go(active.value)
    isFocused.value = true
    active.value = cell
    went(cell)
  }

  function onBlur() {
    isFocused.value = false
  }

  function onClick(event: MouseEvent) {
    const cell = cellAt(event)
    if (!cell) return
    if (event.shiftKey || event.ctrlKey || event.metaKey) pick(cell)
    else act(cell)
  }

  // Whoever is picked out no longer may be gone, and the focus with them.
  watch(size, async () => {
    const hasFocus = () => table.value?.contains(document.activeElement) ?? false
    const hadFocus = hasFocus()
    active.value = within(active.value)
    await nextTick()
    if (hadFocus && !hasFocus()) go(active.value)
  })

  return { active, isFocused, onKeydown, onFocus, onBlur, onClick }
}

/** The cell in which something happened. */
export function cellAt({ target }: Event): Cell | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  if (!element) return null
  return { row: Number(element.dataset['row']), column: Number(element.dataset['column']) }
}
