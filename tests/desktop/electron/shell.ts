import { type MenuItem, type ShownDialog, stand } from './stand.ts'

/** What surrounds windows: dialogs, menus, screens and the programs of the system. */

interface DialogOptions {
  message?: string
  buttons?: string[]
}

function shown<Answer>(kind: ShownDialog['kind'], options: DialogOptions): Promise<Answer> {
  return new Promise((resolve) => {
    stand.dialogs.push({
      kind,
      message: options.message ?? '',
      buttons: options.buttons ?? [],
      answer: (value) => resolve(value as Answer),
    })
  })
}

export const dialog = {
  /** With a window to stand before, or without. */
  showMessageBox: (...args: [object, DialogOptions] | [DialogOptions]) =>
    shown<{ response: number }>('message', args[1] ?? args[0]),
  showOpenDialog: (options: DialogOptions) => shown<{ filePaths: string[] }>('open', options),
  showSaveDialog: (options: DialogOptions) => shown<{ filePath: string }>('save', options),
}

export const Menu = {
  buildFromTemplate: (items: MenuItem[]) => items,
  setApplicationMenu: (items: MenuItem[]) => {
    stand.menu = items
  },
}

export const screen = { getAllDisplays: () => stand.screens }

export const shell = {
  openExternal: (address: string) => {
    stand.opened.push(address)
    return Promise.resolve()
  },
}
