import { defineStore } from 'pinia'
import { shallowRef } from 'vue'

/** A dialog, and what it begins with. */
export type OpenDialog =
  | { kind: 'log interaction'; personIds: readonly number[] }
  | { kind: 'plan follow-up'; personIds: readonly number[]; title: string }
  | { kind: 'edit follow-up'; id: number }
  | { kind: 'add person' }

/** The one dialog that is open, over whichever view. */
export const useDialogs = defineStore('dialogs', () => {
  const open = shallowRef<OpenDialog | null>(null)

  function logInteraction({ personIds = [] }: { personIds?: readonly number[] } = {}) {
    open.value = { kind: 'log interaction', personIds }
  }

  function planFollowUp({
    personIds = [],
    title = '',
  }: { personIds?: readonly number[]; title?: string } = {}) {
    open.value = { kind: 'plan follow-up', personIds, title }
  }

  function editFollowUp(id: number) {
    open.value = { kind: 'edit follow-up', id }
  }

  function addPerson() {
    open.value = { kind: 'add person' }
  }

  function close() {
    open.value = null
  }

  return { open, logInteraction, planFollowUp, editFollowUp, addPerson, close }
})
