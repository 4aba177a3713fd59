import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { app } from './app.ts'
import { ipcMain } from './ipc.ts'
import { type PagePort, pagePort } from './ports.ts'
import { type FromPage, type PageHooks, preloadHost } from './preloadHost.ts'
import { answerRequests } from './requests.ts'
import { inward, outward } from './schemes.ts'
import { stand } from './stand.ts'
import { unlessClosed } from './unlessClosed.ts'

export interface Bounds {
  x: number
  y: number
  width: number
  height: number
}

interface Options extends Partial<Bounds> {
  show?: boolean
  webPreferences?: { preload?: string; additionalArguments?: string[] }
}

type OpenHandler = (details: { url: string }) => { action: string }

/** A window of Electron as a page of a headless Chromium. */
export class BrowserWindow extends EventEmitter {
  static getAllWindows = () => [...stand.windows]
  static getFocusedWindow = () => stand.windows[0] ?? null

  page: Page | undefined
  isMaximizedNow = false
  focusCount = 0
  readonly options: Options
  readonly bounds: Bounds
  openHandler: OpenHandler = () => ({ action: 'allow' })
  #isVisible: boolean
  #ports = new Map<number, PagePort>()

  readonly webContents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: OpenHandler) => {
      this.openHandler = handler
    },
    setWebRTCIPHandlingPolicy: () => {},
    send: (channel: string, ...args: unknown[]) => this.#hook('send', channel, args),
  })

  constructor(options: Options) {
    super()
    this.options = options
    const { x = 0, y = 0, width = 800, height = 600 } = options
    this.bounds = { x, y, width, height }
    this.#isVisible = options.show !== false
    stand.windows.push(this)
  }

  async loadURL(address: string): Promise<void> {
    if (!stand.browser) throw new Error('the app is not ready')
    if (this.page) return void (await this.page.goto(outward(address)))
    const { width, height } = this.bounds
    const context = await stand.browser.newContext({ viewport: { width, height } })
    await context.exposeBinding('__electron', (_source, message: FromPage) =>
      this.#receive(message),
    )
    await context.addInitScript(this.#preload())
    await answerRequests(context, this)
    this.page = await context.newPage()
    // From here on, a new page can only be one that a page has opened.
    context.on('page', (popup) => void popup.close())
    this.page.once('load', () => this.emit('ready-to-show'))
    await this.page.goto(outward(address))
  }

  reload(): void {
    void unlessClosed(this.page?.reload())
  }

  close(): void {
    this.emit('close')
    stand.windows.splice(stand.windows.indexOf(this), 1)
    this.closePorts()
    stand.closing.push(unlessClosed(this.page?.context().close()))
    if (stand.windows.length === 0 && !stand.hasQuit) app.emit('window-all-closed')
  }

  /** As when its page is closed or replaced. */
  closePorts(): void {
    for (const port of this.#ports.values()) port.close()
    this.#ports.clear()
  }

  show = () => {
    this.#isVisible = true
  }
  isVisible = () => this.#isVisible
  maximize = () => {
    this.isMaximizedNow = true
  }
  isMaximized = () => this.isMaximizedNow
  isMinimized = () => false
  getNormalBounds = () => this.bounds
  focus = () => {
    this.focusCount++
  }

  #preload(): string {
    const { preload = '', additionalArguments = [] } = this.options.webPreferences ?? {}
    const script = `(require, process) => {${readFileSync(preload, 'utf8')}\n}`
    return `(${preloadHost.toString()})(${script}, ${JSON.stringify(additionalArguments)})`
  }

  #receive(message: FromPage): unknown {
    if (message.kind === 'port') return this.#ports.get(message.portId)?.receive(message.data)
    const senderFrame = { url: inward(this.page?.url() ?? ''), parent: null }
    if (message.kind === 'invoke') return ipcMain.answer(message.channel, { senderFrame })
    const ports = message.portIds.map((portId) => {
      const opened = pagePort((data) => this.#hook('port', portId, data))
      this.#ports.set(portId, opened)
      return opened.port
    })
    return ipcMain.emit(message.channel, { senderFrame, ports })
  }

  #hook<Name extends keyof PageHooks>(name: Name, ...args: Parameters<PageHooks[Name]>) {
    const done = this.page?.evaluate(
      ([hook, given]) => Reflect.get(window, '__electronHooks')[hook](...given),
      [name, args] as const,
    )
    void unlessClosed(done)
  }
}
