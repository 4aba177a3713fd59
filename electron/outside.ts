import { type BrowserWindow, dialog, shell } from 'electron'

const OFFERED_SCHEMES = ['http:', 'https:', 'mailto:', 'tel:']

/** Opens a clicked address in the program that is made for it, once the user has said yes. */
export async function offerOutside(address: string, window: BrowserWindow): Promise<void> {
  const url = URL.parse(address)
  if (!url || !OFFERED_SCHEMES.includes(url.protocol)) return

  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: `Open ${url.host || url.pathname} outside Kithmap?`,
    detail: `${url.href}\n\nKithmap itself makes no connection.`,
    buttons: ['Open', 'Cancel'],
    defaultId: 0,
    cancelId: 1,
  })
  if (response === 0) await shell.openExternal(url.href)
}
