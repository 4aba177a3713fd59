import { shallowRef, watch } from 'vue'
import { usePanel } from '../../stores/panel.ts'
import { usePeople } from '../../stores/people.ts'
import { useSelection } from '../../stores/selection.ts'

/** Rows that Page Up and Page Down move by. */
const PAGE = 12

/**
 * The row one is on, and what keys and clicks do from there.
 *
 * @param scrollTo brings a row into view
 * @param trash moves everybody who is selected to the trash
 */
export function usePeopleKeys(scrollTo: (index: number) => void, trash: () => void) {
  const people = usePeople()
  const selection = useSelection()
  const panel = usePanel()
  const active = shallowRef(0)
  /** Where a range began. */
  let anchor = 0

  watch([() => people.filter, () => people.sort, () => people.descending], () => {
    active.value = 0
    anchor = 0
    scrollTo(0)
  })

  // Somebody may be opened from elsewhere: by a tie, or by the search.
  watch(
    () => panel.personId,
    async (id) => {
      if (id === null || people.rowAt(active.value)?.id === id) return
      const index = await people.rowOf(id)
      if (index === undefined || panel.personId !== id) return
      active.value = index
      anchor = index
      scrollTo(index)
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
    const last = (people.total ?? 0) - 1
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
      selection.clear()
    }
  }

  async function moveTo(index: number, isRange: boolean) {
    active.value = index
    scrollTo(index)
    if (isRange) await selectTo(index)
    else anchor = index
    if (!isRange && panel.personId !== null) openActive()
  }

  /** Selects everybody between where the range began and the given row. */
  async function selectTo(index: number) {
    const ids = await people.idsBetween(Math.min(anchor, index), Math.max(anchor, index))
    selection.replace(ids)
  }

  function toggle(index: number) {
    const person = people.rowAt(index)
    anchor = index
    if (person) selection.toggle(person.id)
  }

  async function selectAll() {
    selection.replace(await people.allIds())
  }

  function openActive() {
    const person = people.rowAt(active.value)
    if (person) panel.openPerson(person.id)
  }

  function onRowClick(index: number, event: MouseEvent) {
    active.value = index
    if (event.shiftKey) void selectTo(index)
    else if (event.ctrlKey || event.metaKey) toggle(index)
    else {
      anchor = index
      openActive()
    }
  }

  function onCheck(index: number, event: MouseEvent) {
    active.value = index
    if (event.shiftKey) void selectTo(index)
    else toggle(index)
  }

  return { active, onKeydown, onRowClick, onCheck, selectAll }
}
