import { basename } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { findItem } from './electron/menuItem.ts'
import { firstWindow, launch } from './launch.ts'
import { openedPath } from './openedPath.ts'

const app = launch()
const { window: shown, page } = await firstWindow(app)
const { stand } = app
afterAll(app.end)

describe('the desktop', () => {
  it('shows the pages of app://kithmap, under its policy', async () => {
    expect(page.url()).toMatch(/^https:\/\/kithmap\.app-scheme\.test\//)
    const wasRun = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.wasRun = true'
      document.body.append(script)
      return 'wasRun' in window
    })
    expect(wasRun).toBe(false)
  })

  it('lets the page ask the core over a port', async () => {
    expect(basename(await openedPath(page))).toBe('test.kithmap')
  })

  it('gives the page its version, and nothing of Node or Electron', async () => {
    const found = await page.evaluate(() => ({
      desktop: Reflect.get(window, 'desktop'),
      names: ['require', 'process', 'ipcRenderer', 'RTCPeerConnection'].filter((n) => n in window),
    }))
    expect(found).toEqual({ desktop: { version: '1.2.3' }, names: [] })
  })

  it('has a window that Electron would call safe', () => {
    expect(shown.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      devTools: false,
    })
  })

  it('denies every permission', () => {
    let isAllowed: boolean | undefined
    stand.session.permissionRequest(null, 'geolocation', (answer) => {
      isAllowed = answer
    })
    expect(isAllowed).toBe(false)
    expect(stand.session.permissionCheck()).toBe(false)
    expect(stand.session.devicePermission()).toBe(false)
    expect(stand.session.hasSpellChecker).toBe(false)
  })

  it('cancels every request that leaves the program', () => {
    const isCancelled = (url: string) => {
      let answer = false
      stand.session.beforeRequest({ url }, ({ cancel = false }) => {
        answer = cancel
      })
      return answer
    }
    expect(isCancelled('https://example.org/')).toBe(true)
    expect(isCancelled('http://127.0.0.1:80/')).toBe(true)
    expect(isCancelled('file:///etc/passwd')).toBe(true)
    expect(isCancelled('app://kithmap/')).toBe(false)
    expect(stand.leaks).toEqual([])
  })

  it('keeps Chromium from looking names up', () => {
    expect(stand.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND , EXCLUDE 127.0.0.1')
    expect(stand.switches.has('no-proxy-server')).toBe(true)
  })

  it('asks before it opens a link in the browser, and opens no window', async () => {
    await page.evaluate(() => void window.open('https://example.org/page'))
    await expect
      .poll(() => stand.dialogs.map(({ message }) => message))
      .toEqual(['Open example.org outside Kithmap?'])
    stand.dialogs.shift()?.answer({ response: 0 })
    await expect.poll(() => stand.opened).toEqual(['https://example.org/page'])
    expect(stand.windows).toHaveLength(1)
  })

  it('does not open a link when the user says no, or one that is no link', async () => {
    await page.evaluate(() => void window.open('https://example.org/other'))
    await expect.poll(() => stand.dialogs.length).toBe(1)
    stand.dialogs.shift()?.answer({ response: 1 })
    await page.evaluate(() => void window.open('file:///etc/passwd'))
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)))
    expect(stand.dialogs).toEqual([])
    expect(stand.opened).toEqual(['https://example.org/page'])
  })

  it('stays on its page', async () => {
    const before = page.url()
    await page.evaluate(() => {
      location.href = 'https://example.org/away'
    })
    await expect.poll(() => stand.dialogs.length).toBe(1)
    stand.dialogs.shift()?.answer({ response: 1 })
    expect(page.url()).toBe(before)
  })

  it('passes commands of the menu on to the page', async () => {
    const heard = page.evaluate(
      () =>
        new Promise((resolve) =>
          window.addEventListener('message', ({ data }) => resolve(data), { once: true }),
        ),
    )
    findItem(stand.menu, 'Import…').click?.()
    expect(await heard).toEqual({ kind: 'kithmap:menu', command: 'import' })
  })

  it('brings its window forward when it is started a second time', () => {
    const before = shown.focusCount
    app.app.emit('second-instance', {}, ['electron', '.'], app.folder)
    expect(shown.focusCount).toBe(before + 1)
    expect(stand.windows).toHaveLength(1)
  })
})
