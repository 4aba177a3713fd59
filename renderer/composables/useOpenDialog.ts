import { computed } from 'vue'
import { type OpenDialog, useDialogs } from '../stores/dialogs.ts'

/** The open dialog if it is of that kind, and how to close it. */
export function useOpenDialog<Kind extends OpenDialog['kind']>(kind: Kind) {
  const dialogs = useDialogs()
  const isOfKind = (dialog: OpenDialog): dialog is Extract<OpenDialog, { kind: Kind }> =>
    dialog.kind === kind
  const dialog = computed(() => (dialogs.open && isOfKind(dialogs.open) ? dialogs.open : undefined))

  /** Leaves alone what has taken its place meanwhile. */
  function close() {
    if (dialog.value) dialogs.close()
  }

  return { dialog, close }
}
