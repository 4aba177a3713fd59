/** What the desktop's menu asks of the page. */
export type MenuCommand =
  'capture' | 'import' | 'export calendar' | 'find' | 'undo' | 'redo' | 'settings'

/** How the preload script marks a command of the menu. */
const MENU = 'kithmap:menu'

/**
 * Calls `run` for each command of the desktop's menu; never in a browser.
 *
 * Undo and redo in a text field belong to the field and are not passed on.
 *
 * @returns a function that stops it
 */
export function onMenuCommand(run: (command: MenuCommand) => void): () => void {
  function receive(event: MessageEvent<unknown>) {
    if (event.source !== window || !isMenuMessage(event.data)) return
    const { command } = event.data
    if ((command === 'undo' || command === 'redo') && isTextField(document.activeElement)) {
      // Deprecated, yet the only way to reach a field's own history.
      document.execCommand(command)
    } else {
      run(command)
    }
  }

  window.addEventListener('message', receive)
  return () => window.removeEventListener('message', receive)
}

function isMenuMessage(data: unknown): data is { kind: string; command: MenuCommand } {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === MENU
}

function isTextField(element: Element | null): boolean {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLElement && element.isContentEditable)
  )
}
