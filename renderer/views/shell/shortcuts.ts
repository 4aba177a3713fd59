import { ASIDES, VIEWS } from './places.ts'

/** A key that works everywhere or in the list of people, as `KeyHint` shows it, and what it does. */
export interface Shortcut {
  keys: string
  does: string
}

export const SHORTCUTS: readonly Shortcut[] = [
  { keys: 'mod+k', does: 'Search, and every command' },
  { keys: 'mod+n', does: 'Capture: one line, wherever one is' },
  { keys: 'c', does: 'Capture, where the browser keeps the key above' },
  ...[...VIEWS, ...ASIDES].map(({ key, title }) => ({
    keys: `g then ${key}`,
    does: `Go to ${title}`,
  })),
  { keys: 'l', does: 'Log an interaction' },
  { keys: 'd', does: 'Plan a follow-up' },
  { keys: 'a', does: 'Add a person' },
  { keys: '/', does: 'Find in the view' },
  { keys: 'mod+z', does: 'Undo the last change' },
  { keys: 'mod+shift+z', does: 'Redo it' },
  { keys: 'enter', does: 'Open the person one is on' },
  { keys: 'space', does: 'Select the person one is on' },
  { keys: 'delete', does: 'Move who is selected to the trash' },
  { keys: 'escape', does: 'Close what is open' },
  { keys: '?', does: 'Show these keys' },
]
