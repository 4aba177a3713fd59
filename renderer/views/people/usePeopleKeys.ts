import { watch } from 'vue'
import { type RowEars, useRowKeys } from '../../composables/useRowKeys.ts'
import { usePeople } from '../../stores/people.ts'

/** The row of the list of people one is on, and what keys and clicks do from there. */
export function usePeopleKeys(ears: RowEars) {
  const people = usePeople()
  const keys = useRowKeys(
    {
      count: () => people.total ?? 0,
      idAt: (index) => people.rowAt(index)?.id,
      rowOf: people.rowOf,
      idsBetween: people.idsBetween,
      allIds: people.allIds,
    },
    ears,
  )

  watch([() => people.filter, () => people.sort, () => people.descending], () => keys.beAt(0))

  return keys
}
