import { defineStore } from 'pinia'
import { computed, ref, shallowReactive, shallowRef, watch } from 'vue'
import type { PeopleFilter, PeopleSort, PersonRow } from '#contract/people'
import { useApi } from '../api.ts'
import { useChanges } from './changes.ts'

/** Rows fetched at once; a little more than two screens. */
const PAGE_ROWS = 100

/** The longest list that can be asked for at once. */
const MOST_ROWS = 50_000

/** The narrowed and sorted list of people, of which only the pages in view are fetched. */
export const usePeople = defineStore('people', () => {
  const api = useApi()
  const filter = ref<PeopleFilter>({})
  const sort = shallowRef<PeopleSort>('name')
  const descending = shallowRef(false)

  /** People in the narrowed list, and in all; null before the first answer. */
  const total = shallowRef<number | null>(null)
  const everybody = shallowRef<number | null>(null)
  const pages = shallowReactive(new Map<number, readonly PersonRow[]>())
  const isNarrowed = computed(() =>
    Object.values(filter.value).some((value) => value !== undefined),
  )

  const asking = new Set<number>()
  let inView: readonly number[] = [0]
  let edition = 0

  function page(number: number) {
    return api.people.list({
      ...order(),
      offset: number * PAGE_ROWS,
      limit: PAGE_ROWS,
    })
  }

  function order() {
    return { filter: filter.value, sort: sort.value, descending: descending.value }
  }

  /** The person in a row of the list; nothing while that page is on its way. */
  function rowAt(index: number): PersonRow | undefined {
    return pages.get(Math.floor(index / PAGE_ROWS))?.[index % PAGE_ROWS]
  }

  /** Fetches what is not there yet of the rows from `first` to `last`. */
  async function show(first: number, last: number) {
    inView = range(Math.floor(first / PAGE_ROWS), Math.floor(last / PAGE_ROWS))
    const asked = edition
    const missing = inView.filter((number) => !pages.has(number) && !asking.has(number))
    await Promise.all(
      missing.map(async (number) => {
        asking.add(number)
        try {
          const { rows } = await page(number)
          if (asked === edition) pages.set(number, rows)
        } finally {
          if (asked === edition) asking.delete(number)
        }
      }),
    )
  }

  async function load() {
    const asked = ++edition
    asking.clear()
    const numbers = inView.length > 0 ? inView : [0]
    const [answers, all] = await Promise.all([
      Promise.all(numbers.map(page)),
      api.people.list({ limit: 1 }),
    ])
    // A later question makes this answer stale.
    if (asked !== edition) return

    pages.clear()
    numbers.forEach((number, at) => pages.set(number, answers[at]?.rows ?? []))
    total.value = answers[0]?.total ?? 0
    everybody.value = all.total
  }

  /** Ids of the people in the rows from `first` to `last`, both included. */
  async function idsBetween(first: number, last: number): Promise<number[]> {
    const rows = range(first, last).map(rowAt)
    if (rows.every((row) => row !== undefined)) return rows.map((row) => row.id)
    const answer = await api.people.list({ ...order(), offset: first, limit: last - first + 1 })
    return answer.rows.map((row) => row.id)
  }

  /** The row of a person in the narrowed list; nothing where the person is not in it. */
  async function rowOf(id: number): Promise<number | undefined> {
    for (const [number, rows] of pages) {
      const at = rows.findIndex((row) => row.id === id)
      if (at >= 0) return number * PAGE_ROWS + at
    }
    const { rows } = await api.people.list({ ...order(), limit: MOST_ROWS })
    const at = rows.findIndex((row) => row.id === id)
    return at < 0 ? undefined : at
  }

  /** Ids of everybody in the narrowed list. */
  function allIds() {
    return api.people.ids({ filter: filter.value })
  }

  /** Sorts by a column; the other way round if it is sorted by that column already. */
  function sortBy(column: PeopleSort) {
    descending.value = column === sort.value ? !descending.value : column === LATEST_FIRST
    sort.value = column
  }

  function narrow(change: PeopleFilter) {
    filter.value = { ...filter.value, ...change }
  }

  function clearFilter() {
    filter.value = {}
  }

  const reload = useChanges().keepLoaded(['people', 'interactions', 'organisations', 'tags'], load)
  watch([filter, sort, descending], () => {
    edition++
    inView = [0]
    reload()
  })

  return {
    filter,
    sort,
    descending,
    total,
    everybody,
    isNarrowed,
    rowAt,
    rowOf,
    show,
    idsBetween,
    allIds,
    sortBy,
    narrow,
    clearFilter,
  }
})

/** Days sort from the earliest; who was met last is wanted first. */
const LATEST_FIRST: PeopleSort = 'last contact'

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step)
}
