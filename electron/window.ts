import { app, BrowserWindow, screen } from 'electron'
import { isReachable } from './bounds.ts'
import { keep, readKept } from './kept.ts'
import { confinePage } from './lockdown.ts'
import { offerOutside } from './outside.ts'
import { START_PAGE } from './pages.ts'

export interface WindowOptions {
  /** The path of the built preload script. */
  preload: string
  /** The path of what is kept between starts. */
  kept: string
  /** What of the start page is shown first, `#/person/…`. */
  page?: string
}

/** Opens a window where the last one was, if that place can still be seen. */
export function openWindow({ preload, kept, page = '' }: WindowOptions): BrowserWindow {
  const { bounds, isMaximized } = readKept(kept)
  const workAreas = screen.getAllDisplays().map((display) => display.workArea)

  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    ...(bounds && isReachable(bounds, workAreas) ? bounds : {}),
    minWidth: 800,
    minHeight: 560,
    show: false,
    webPreferences: {
      preload,
      additionalArguments: [`--kithmap-version=${app.getVersion()}`],
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  confinePage(window.webContents, (address) => void offerOutside(address, window))
  if (isMaximized) window.maximize()

  window.once('ready-to-show', () => window.show())
  window.on('close', () =>
    keep(kept, { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() }),
  )
  void window.loadURL(START_PAGE + page)
  return window
}
