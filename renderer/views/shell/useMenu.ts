import { onScopeDispose } from 'vue'
import { useRouter } from 'vue-router'
import { useAction } from '../../composables/useAction.ts'
import { useCalendarFile } from '../../composables/useCalendarFile.ts'
import { useCapture } from '../../stores/capture.ts'
import { type MenuCommand, onMenuCommand } from '../../menu.ts'

/** Does what the desktop's menu asks. */
export function useMenu({ search }: { search: () => void }) {
  const router = useRouter()
  const calendar = useCalendarFile()
  const capture = useCapture()
  const { undo, redo } = useAction()

  const answers: Record<MenuCommand, () => void> = {
    capture: capture.open,
    import: () => void router.push({ name: 'import' }),
    settings: () => void router.push({ name: 'settings' }),
    'export calendar': () => void calendar.save(),
    find: search,
    undo: () => void undo(),
    redo: () => void redo(),
  }
  onScopeDispose(onMenuCommand((command) => answers[command]()))
}
