import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { app, BrowserWindow, ipcMain, session } from 'electron'
import { defaultFile } from '#defaultFile'
import { openBridge } from './bridge.ts'
import {
  chosenFile,
  chosenFolder,
  chosenPlace,
  fileInstead,
  sayRefused,
  wantsRestart,
} from './dialogs.ts'
import { keep, readKept } from './kept.ts'
import { linkedPage, registerLinks } from './links.ts'
import { confineSession, quietChromium } from './lockdown.ts'
import { setMenu } from './menu.ts'
import { namedFile } from './namedFile.ts'
import { announcePages, answerPages, isOurFrame, START_PAGE } from './pages.ts'
import { openWindow } from './window.ts'

const built = join(import.meta.dirname, '..')
const kept = join(app.getPath('userData'), 'desktop.json')

app.enableSandbox()
quietChromium()
announcePages()
registerLinks()

if (app.requestSingleInstanceLock()) void app.whenReady().then(start)
else app.quit()

async function start(): Promise<void> {
  confineSession(session.defaultSession)
  answerPages(join(built, 'renderer'))
  const bridge = openBridge({
    entry: join(built, 'main/core.js'),
    version: app.getVersion(),
    died: () => void restart(),
  })
  const show = (page = '') =>
    openWindow({ preload: join(built, 'preload/preload.cjs'), kept, page })

  /** Leads the first window to a page; one that is there already is not loaded again. */
  function showPage(page: string): void {
    const [window] = BrowserWindow.getAllWindows()
    if (window) void window.loadURL(START_PAGE + page)
    else if (file) show(page)
  }

  let file = ''
  async function openAtStart(wanted: string | null): Promise<void> {
    if (wanted === null) return app.quit()
    const refusal = await bridge.open(wanted)
    if (refusal !== null) return openAtStart(await fileInstead(refusal))
    file = wanted
    show(linkedPage(process.argv) ?? '')
  }

  async function openInstead(wanted: string | null): Promise<void> {
    if (wanted === null || wanted === file) return
    const refusal = await bridge.open(wanted)
    if (refusal !== null) return sayRefused(refusal)
    file = wanted
    keep(kept, { file })
  }

  async function restart(): Promise<void> {
    if (!(await wantsRestart())) return app.quit()
    const refusal = await bridge.open(file)
    if (refusal === null) return
    await sayRefused(refusal)
    await restart()
  }

  setMenu({
    newFile: () => void chosenPlace().then(openInstead),
    openFile: () => void chosenFile().then(openInstead),
  })
  ipcMain.handle('choose folder', ({ senderFrame }) =>
    isOurFrame(senderFrame) ? chosenFolder() : null,
  )
  app.on('second-instance', (_event, args, workingFolder) => {
    focus(BrowserWindow.getAllWindows()[0])
    const page = linkedPage(args)
    if (page) showPage(page)
    void openInstead(namedFile(args.slice(1), workingFolder))
  })
  // How macOS hands a link over.
  app.on('open-url', (event, address) => {
    event.preventDefault()
    const page = linkedPage([address])
    if (page) showPage(page)
  })
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) show()
  })
  app.on('will-quit', (event) => {
    event.preventDefault()
    void bridge.close().finally(() => app.exit())
  })

  await openAtStart(namedFile(process.argv.slice(1), process.cwd()) ?? lastFile())
}

app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit()
})

function lastFile(): string {
  const { file } = readKept(kept)
  return file && existsSync(file) ? file : defaultFile()
}

function focus(window: BrowserWindow | undefined): void {
  if (window?.isMinimized()) window.restore()
  window?.focus()
}
