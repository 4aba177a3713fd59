import { CHANNELS } from '../review/reviewWords.ts'
import { ASIDES, VIEWS } from './places.ts'

/** A key, as `KeyHint` shows it, and what it does. */
export interface Shortcut {
  keys: string
  does: string
}

/** Those that work everywhere or in the list of people. */
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

/** Those of a review, beside the ones that stand on its buttons. */
export const REVIEW_SHORTCUTS: readonly Shortcut[] = [
  { keys: 'enter', does: 'Answer as proposed' },
  { keys: '← or →', does: 'Propose another day' },
  ...CHANNELS.map(({ keys, label }) => ({ keys, does: `${label}, where there is a choice` })),
  { keys: 'mod+z', does: 'Take the last answer back' },
  { keys: 'escape', does: 'Leave; it goes on where it was left' },
]
