import { app, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'

/** What the menu asks of the program itself; all else it asks of the page. */
export interface MenuOptions {
  newFile: () => void
  openFile: () => void
}

const isMac = process.platform === 'darwin'
const separator = { type: 'separator' } as const

export function setMenu(options: MenuOptions): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(isMac ? [{ role: 'appMenu' } as const] : []),
      { label: '&File', submenu: fileItems(options) },
      { label: '&Edit', submenu: editItems() },
      { label: '&View', submenu: viewItems() },
      { role: 'windowMenu' },
      { role: 'help', submenu: [{ role: 'about' }] },
    ]),
  )
}

function fileItems({ newFile, openFile }: MenuOptions): MenuItemConstructorOptions[] {
  return [
    { label: '&New…', accelerator: 'CmdOrCtrl+Shift+N', click: newFile },
    { label: '&Open…', accelerator: 'CmdOrCtrl+O', click: openFile },
    separator,
    { label: '&Capture…', accelerator: 'CmdOrCtrl+N', ...asks('capture'), ...pageHasKey },
    { label: '&Import…', accelerator: 'CmdOrCtrl+Shift+I', ...asks('import') },
    { label: '&Export calendar…', accelerator: 'CmdOrCtrl+Shift+E', ...asks('export calendar') },
    separator,
    { label: '&Settings…', accelerator: 'CmdOrCtrl+,', ...asks('settings') },
    separator,
    isMac ? { role: 'close' } : { role: 'quit' },
  ]
}

function editItems(): MenuItemConstructorOptions[] {
  return [
    { label: '&Undo', accelerator: 'CmdOrCtrl+Z', ...asks('undo'), ...pageHasKey },
    { label: '&Redo', accelerator: 'CmdOrCtrl+Shift+Z', ...asks('redo'), ...pageHasKey },
    separator,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
    separator,
    { label: '&Find…', accelerator: 'CmdOrCtrl+K', ...asks('find'), ...pageHasKey },
  ]
}

function viewItems(): MenuItemConstructorOptions[] {
  return [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    separator,
    { role: 'togglefullscreen' },
    ...(app.isPackaged ? [] : [separator, { role: 'toggleDevTools' } as const]),
  ]
}

/** The page answers these keys itself, in a browser too: the menu only shows them. */
const pageHasKey = { registerAccelerator: isMac }

/** An item whose command goes to the page of the focused window. */
function asks(command: string): MenuItemConstructorOptions {
  return { click: () => BrowserWindow.getFocusedWindow()?.webContents.send('menu', command) }
}
