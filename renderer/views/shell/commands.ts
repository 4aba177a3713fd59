import { computed } from 'vue'
import { useRouter } from 'vue-router'
import { folded } from '#domain/name'
import { focusFilter } from '../../composables/focus.ts'
import { useAction } from '../../composables/useAction.ts'
import { useAppearance } from '../../composables/useAppearance.ts'
import { useCalendarFile } from '../../composables/useCalendarFile.ts'
import { useTieChanges } from '../../composables/useTieChanges.ts'
import { ASIDES, VIEWS } from './places.ts'
import { useCapture } from '../../stores/capture.ts'
import { useDialogs } from '../../stores/dialogs.ts'
import { useWays } from '../../stores/ways.ts'

/** How long the palette takes to leave. */
const LEAVING_MS = 250

/** Something the palette can do. */
export interface Command {
  label: string
  icon: string
  /** Other words one may look for it by. */
  words?: string
  /** As `KeyHint` shows them. */
  keys?: string
  run: () => void
}

/** The commands of which every typed word begins a word; all of them for an empty text. */
export function commandsFor(text: string, commands: readonly Command[]): Command[] {
  const wanted = folded(text).split(' ')
  return commands.filter(({ label, words = '' }) => {
    const known = folded(`${label} ${words}`).split(/[ -]/)
    return wanted.every((start) => known.some((word) => word.startsWith(start)))
  })
}

/** Everything the palette can do, wherever one is. */
export function useCommands() {
  const router = useRouter()
  const dialogs = useDialogs()
  const capture = useCapture()
  const ways = useWays()
  const appearance = useAppearance()
  const calendar = useCalendarFile()
  const { undo, redo } = useAction()
  const { find: findTies } = useTieChanges()

  const places: Command[] = [...VIEWS, ...ASIDES].map(({ name, title, icon, key }) => ({
    label: `Go to ${title}`,
    icon,
    keys: `g then ${key}`,
    run: () => void router.push({ name }),
  }))

  return computed<Command[]>(() => [
    {
      label: 'Capture…',
      icon: 'i-lucide-feather',
      words: 'line quick new note write met',
      keys: 'mod+n',
      run: capture.open,
    },
    {
      label: 'Log an interaction',
      icon: 'i-lucide-message-circle-plus',
      words: 'call meeting coffee email',
      keys: 'l',
      run: () => dialogs.logInteraction(),
    },
    {
      label: 'Plan a follow-up',
      icon: 'i-lucide-calendar-plus',
      words: 'remind new',
      keys: 'd',
      run: () => dialogs.planFollowUp(),
    },
    {
      label: 'Add a person',
      icon: 'i-lucide-user-plus',
      words: 'new contact',
      keys: 'a',
      run: () => dialogs.addPerson(),
    },
    {
      label: 'How do I reach …?',
      icon: 'i-lucide-route',
      words: 'introduction path way introduce warm',
      run: () => {
        ways.ask()
        void router.push({ name: 'map' })
      },
    },
    {
      label: 'Prepare for a conversation',
      icon: 'i-lucide-clipboard-list',
      words: 'meeting sheet talk before print',
      run: () => void router.push({ name: 'prepare' }),
    },
    {
      label: 'Add a tie',
      icon: 'i-lucide-spline',
      words: 'new draw connect knows colleague',
      run: () => dialogs.addTie(),
    },
    {
      label: 'Confirm ties',
      icon: 'i-lucide-badge-check',
      words: 'suggested review yes no',
      run: dialogs.confirmTies,
    },
    {
      label: 'Look for ties',
      icon: 'i-lucide-scan-search',
      words: 'suggest find suggested',
      run: () => void findTies(),
    },
    ...places,
    {
      label: 'Find in the view',
      icon: 'i-lucide-list-filter',
      words: 'filter narrow',
      keys: '/',
      // The field takes the focus once the palette has let go of it.
      run: () => setTimeout(focusFilter, LEAVING_MS),
    },
    {
      label: 'Export the calendar',
      icon: 'i-lucide-calendar-arrow-down',
      words: 'ics save',
      run: () => void calendar.save(),
    },
    { label: 'Undo', icon: 'i-lucide-undo-2', keys: 'mod+z', run: () => void undo() },
    { label: 'Redo', icon: 'i-lucide-redo-2', keys: 'mod+shift+z', run: () => void redo() },
    {
      label: appearance.isDark.value ? 'Light appearance' : 'Dark appearance',
      icon: appearance.isDark.value ? 'i-lucide-sun' : 'i-lucide-moon',
      words: 'mode theme toggle',
      run: appearance.toggle,
    },
  ])
}
