import { shallowRef, watch } from 'vue'
import { usePanel } from '../stores/panel.ts'
import { useSelection } from '../stores/selection.ts'

/** Rows that Page Up and Page Down move by. */
const PAGE = 12

/** The people of a list, by the row they are in, from 0. */
export interface PeopleRows {
  count: () => number
  idAt: (index: number) => number | undefined
  /** The row of somebody; nothing where they are not in the list. */
  rowOf: (id: number) => Promise<number | undefined>
  /** Of the rows from `first` to `last`, both included. */
  idsBetween: (first: number, last: number) => Promise<readonly number[]>
  allIds: () => Promise<readonly number[]>
}

/** What keys bring about beyond what is selected and who is open. */
export interface RowEars {
  /** Brings a row into view. */
  scrollTo: (index: number) => void
  /** Moves everybody who is selected to the trash. */
  trash: () => void
  /** The user went to a row. */
  went?: (index: number) => void
}

/** The row one is on, and what keys and clicks do from there. */
export function useRowKeys(rows: PeopleRows, { scrollTo, trash, went }: RowEars) {
  const selection = useSelection()
  const panel = usePanel()
  const active = shallowRef(0)
  /** Where a range began. */
  let anchor = 0

  watch(rows.count, (count) => {
    if (active.value >= count) active.value = Math.max(0, count - 1)
  })

  // Somebody may be opened from elsewhere: by a tie, or by the search.
  watch(
    () => panel.personId,
    async (id) => {
      if (id === null || rows.idAt(active.value) === id) return
      const index = await rows.rowOf(id)
      if (index === undefined || panel.personId !== id) return
      beAt(index)
      went?.(index)
    },
  )

  const steps: Readonly<Record<string, (last: number) => number>> = {
    ArrowDown: () => active.value + 1,
    ArrowUp: () => active.value - 1,
    PageDown: () => active.value + PAGE,
    PageUp: () => active.value - PAGE,
    Home: () => 0,
    End: (last) => last,
  }

  function onKeydown(event: KeyboardEvent) {
    const last = rows.count() - 1
    const step = steps[event.key]
    if (step && last >= 0) {
      event.preventDefault()
      void moveTo(Math.min(last, Math.max(0, step(last))), event.shiftKey)
    } else if (event.key === 'Enter') {
      openActive()
    } else if (event.key === ' ') {
      event.preventDefault()
      toggle(active.value)
    } else if (event.key === 'Delete') {
      event.preventDefault()
      if (selection.size === 0) toggle(active.value)
      trash()
    } else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void selectAll()
    } else if (event.key === 'Escape' && selection.size > 0) {
      event.preventDefault()
      event.stopPropagation()
      selection.clear()
    }
  }

  async function moveTo(index: number, isRange: boolean) {
    go(index)
    scrollTo(index)
    if (isRange) await selectTo(index)
    else anchor = index
    if (!isRange && panel.personId !== null) openActive()
  }

  /** Puts one on a row as if one had gone there. */
  function beAt(index: number) {
    active.value = index
    anchor = index
    scrollTo(index)
  }

  function go(index: number) {
    active.value = index
    went?.(index)
  }

  /** Selects everybody between where the range began and the given row. */
  async function selectTo(index: number) {
    selection.replace(await rows.idsBetween(Math.min(anchor, index), Math.max(anchor, index)))
  }

  function toggle(index: number) {
    const id = rows.idAt(index)
    anchor = index
    if (id !== undefined) selection.toggle(id)
  }

  async function selectAll() {
    selection.replace(await rows.allIds())
  }

  function openActive() {
    const id = rows.idAt(active.value)
    if (id !== undefined) panel.openPerson(id)
  }

  function onRowClick(index: number, event: MouseEvent) {
    go(index)
    if (event.shiftKey) void selectTo(index)
    else if (event.ctrlKey || event.metaKey) toggle(index)
    else {
      anchor = index
      openActive()
    }
  }

  function onCheck(index: number, event: MouseEvent) {
    go(index)
    if (event.shiftKey) void selectTo(index)
    else toggle(index)
  }

  return { active, beAt, onKeydown, onRowClick, onCheck, selectAll }
}
