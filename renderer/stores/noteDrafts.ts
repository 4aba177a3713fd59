import { defineStore } from 'pinia'
import { shallowReactive } from 'vue'

/** A note that is there, by its id, or one that is begun. */
export type NoteKey = number | 'new'

/** Notes that are being written and not kept yet: they stay while one looks at somebody else. */
export const useNoteDrafts = defineStore('noteDrafts', () => {
  const texts = shallowReactive(new Map<string, string>())

  /** What is written so far; nothing where nobody writes. */
  function textOf(personId: number, note: NoteKey): string | undefined {
    return texts.get(keyOf(personId, note))
  }

  function write(personId: number, note: NoteKey, text: string) {
    texts.set(keyOf(personId, note), text)
  }

  function drop(personId: number, note: NoteKey) {
    texts.delete(keyOf(personId, note))
  }

  return { textOf, write, drop }
})

function keyOf(personId: number, note: NoteKey): string {
  return `${personId} ${note}`
}
