import { defineStore } from 'pinia'
import { shallowRef, watch } from 'vue'
import type { CapturedFollowUp, CapturedInteraction } from '#domain/capture'

/** Who a name of the line means: somebody in the file, or by no id somebody new. */
export interface PersonChoice {
  id: number | null
  name: string
}

/** What the user has changed in what was read; it outlasts further typing. */
export interface Corrections {
  /** By the name as it was read; null for somebody left out. */
  people: Readonly<Record<string, PersonChoice | null>>
  /** By the name as it was read; empty for none. */
  organisations: Readonly<Record<string, string>>
  /** Null where nothing is to be logged. */
  interaction: Partial<CapturedInteraction> | null
  /** By their place in the line; null for one left out. */
  followUps: Readonly<Record<number, Partial<CapturedFollowUp> | null>>
}

const NONE: Corrections = { people: {}, organisations: {}, interaction: {}, followUps: {} }

/** The line that is being written. It stays when its dialog is closed, until it is kept or emptied. */
export const useCapture = defineStore('capture', () => {
  const isOpen = shallowRef(false)
  const line = shallowRef('')
  const corrections = shallowRef(NONE)

  watch(line, (text) => {
    if (!text.trim()) corrections.value = NONE
  })

  function open() {
    isOpen.value = true
  }

  function close() {
    isOpen.value = false
  }

  function correct(changes: Partial<Corrections>) {
    corrections.value = { ...corrections.value, ...changes }
  }

  /** Begins anew once a line has been kept. */
  function clear() {
    line.value = ''
    corrections.value = NONE
  }

  return { isOpen, line, corrections, open, close, correct, clear }
})
