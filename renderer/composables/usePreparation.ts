import { useRouter } from 'vue-router'

/** So many people fit on a sheet. */
const MOST_PREPARED = 12

/** Leads to the preparation sheet of a meeting. */
export function usePreparation() {
  const router = useRouter()

  function prepare(people: readonly { id: number }[]) {
    const ids = people.slice(0, MOST_PREPARED).map(({ id }) => id)
    void router.push({ name: 'prepare', query: { people: ids.join(',') } })
  }

  return { prepare }
}
