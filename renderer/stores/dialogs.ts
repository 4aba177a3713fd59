import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { Day } from '#domain/day'
import type { DraftKind } from '#domain/drafts/draft'

/** What a new follow-up begins with. */
export interface FollowUpStart {
  personIds?: readonly number[]
  title?: string
  dueOn?: Day
  notes?: string
}

/** Whom a new tie is between, as far as that is known. */
export interface TieStart {
  fromId?: number
  toId?: number
}

/** To whom words are written, and for what. */
export interface WordsStart {
  personId: number
  kind?: DraftKind
  /** Whom an introduction should lead to. */
  targetId?: number
}

/** A dialog, and what it begins with. */
export type OpenDialog =
  | { kind: 'log interaction'; personIds: readonly number[] }
  | { kind: 'plan follow-up'; start: FollowUpStart }
  | { kind: 'edit follow-up'; id: number }
  | { kind: 'add person' }
  | { kind: 'add tie'; start: TieStart }
  | { kind: 'confirm ties' }
  | { kind: 'write words'; start: WordsStart }
  | { kind: 'ask fulfilled'; followUps: readonly { id: number; title: string }[] }

/** The one dialog that is open, over whichever view. */
export const useDialogs = defineStore('dialogs', () => {
  const open = shallowRef<OpenDialog | null>(null)

  function logInteraction({ personIds = [] }: { personIds?: readonly number[] } = {}) {
    open.value = { kind: 'log interaction', personIds }
  }

  function planFollowUp(start: FollowUpStart = {}) {
    open.value = { kind: 'plan follow-up', start }
  }

  function editFollowUp(id: number) {
    open.value = { kind: 'edit follow-up', id }
  }

  function addPerson() {
    open.value = { kind: 'add person' }
  }

  function addTie(start: TieStart = {}) {
    open.value = { kind: 'add tie', start }
  }

  function confirmTies() {
    open.value = { kind: 'confirm ties' }
  }

  function writeWords(start: WordsStart) {
    open.value = { kind: 'write words', start }
  }

  /** Asks which of the open follow-ups a contact fulfilled; nothing where there are none. */
  function askFulfilled(followUps: readonly { id: number; title: string }[]) {
    if (followUps.length > 0) open.value = { kind: 'ask fulfilled', followUps }
  }

  function close() {
    open.value = null
  }

  return {
    open,
    logInteraction,
    planFollowUp,
    editFollowUp,
    addPerson,
    addTie,
    confirmTies,
    writeWords,
    askFulfilled,
    close,
  }
})
