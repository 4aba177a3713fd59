import { ASIDES, VIEWS } from './places.ts'

/** A key that works everywhere, as `KeyHint` shows it, and what it does. */
export interface Shortcut {
  keys: string
  does: string
}

export const SHORTCUTS: readonly Shortcut[] = [
  { keys: 'mod+k', does: 'Search, and every command' },
  ...[...VIEWS, ...ASIDES].map(({ key, title }) => ({
    keys: `g then ${key}`,
    does: `Go to ${title}`,
  })),
  { keys: 'mod+z', does: 'Undo the last change' },
  { keys: 'mod+shift+z', does: 'Redo it' },
  { keys: 'enter', does: 'Open the person one is on' },
  { keys: 'escape', does: 'Close what is open' },
  { keys: '?', does: 'Show these keys' },
]
