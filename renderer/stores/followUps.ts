import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { FollowUpRow } from '#contract/followUps'
import type { DueGroup } from '#domain/followUp'
import { useApi } from '../api.ts'
import { useChanges } from './changes.ts'

const GROUPS: readonly DueGroup[] = ['overdue', 'today', 'this week', 'later']

/** More than anybody plans: the count shown is the true one. */
const OPEN_ROWS = 50_000

/** How many closed follow-ups are shown at once. */
const CLOSED_ROWS = 100

/** Follow-ups that are open, and those that were closed once somebody asks for them. */
export const useFollowUps = defineStore('followUps', () => {
  const api = useApi()
  const open = shallowRef<readonly FollowUpRow[] | null>(null)
  const done = shallowRef<readonly FollowUpRow[]>([])
  const dropped = shallowRef<readonly FollowUpRow[]>([])
  const showsClosed = shallowRef(false)

  const groups = computed(() =>
    GROUPS.map((name) => ({
      name,
      rows: (open.value ?? []).filter((followUp) => followUp.group === name),
    })).filter(({ rows }) => rows.length > 0),
  )
  const closed = computed(() =>
    [...done.value, ...dropped.value]
      .toSorted((a, b) => (b.closedAt ?? '').localeCompare(a.closedAt ?? ''))
      .slice(0, CLOSED_ROWS),
  )

  async function load() {
    open.value = await api.followUps.list({ limit: OPEN_ROWS })
    if (showsClosed.value) await loadClosed()
  }

  async function loadClosed() {
    const ask = (state: 'done' | 'dropped') => api.followUps.list({ state, limit: CLOSED_ROWS })
    ;[done.value, dropped.value] = await Promise.all([ask('done'), ask('dropped')])
  }

  async function showClosed(shown: boolean) {
    showsClosed.value = shown
    if (shown) await loadClosed()
  }

  useChanges().keepLoaded(['followUps', 'people'], load)

  return { open, groups, closed, showsClosed, showClosed }
})
