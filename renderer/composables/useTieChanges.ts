import type { TieRow } from '#contract/ties'
import { counted } from '#domain/counted'
import { type NewTie, tieInWords, type TieKind } from '#domain/tie'
import { useApi } from '../api.ts'
import { useAction } from './useAction.ts'

/** A tie as the face knows it: what is needed to speak of it and to change it. */
export interface ShownTie extends Pick<TieRow, 'id' | 'kind'> {
  from: { id: number; name: string }
  to: { id: number; name: string }
}

/** What the user says of a tie; each can be undone. */
export function useTieChanges() {
  const api = useApi()
  const { act, say } = useAction()

  function add(tie: NewTie, inWords: string) {
    return act(() => api.ties.add(tie), { label: `Tie added: ${inWords}` })
  }

  function confirm(tie: ShownTie) {
    return act(() => api.ties.confirm({ id: tie.id }), { label: `Confirmed: ${inWordsOf(tie)}` })
  }

  /** Says of what kind it is, and whom it goes out from. */
  function edit(tie: ShownTie, kind: TieKind, from: { id: number }) {
    const isTurned = from.id === tie.to.id
    const [first, second] = isTurned ? [tie.to, tie.from] : [tie.from, tie.to]
    return act(() => api.ties.edit({ id: tie.id, kind, fromId: from.id }), {
      label: `Tie: ${tieInWords(first.name, second.name, kind)}`,
    })
  }

  function reject(tie: ShownTie) {
    return act(() => api.ties.reject({ id: tie.id }), {
      label: `Not suggested again: ${tie.from.name} and ${tie.to.name}`,
    })
  }

  function remove(tie: ShownTie) {
    return act(() => api.ties.remove({ id: tie.id }), { label: `Tie removed: ${inWordsOf(tie)}` })
  }

  async function find() {
    say('Looking for ties…')
    return act(() => api.ties.find(), {
      label: ({ added }) =>
        added > 0 ? `Found ${counted(added, 'new tie')} to confirm` : 'No new ties were found',
    })
  }

  return { add, confirm, edit, reject, remove, find }
}

function inWordsOf({ from, to, kind }: ShownTie): string {
  return tieInWords(from.name, to.name, kind)
}
