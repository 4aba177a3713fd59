import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { launchChromium } from '../support/browser.ts'

/** `npm start` with these options, on a machine without a display. */
function started(...options: string[]) {
  const home = mkdtempSync(join(tmpdir(), 'kithmap-start-'))
  const env = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', XDG_DATA_HOME: home }
  const child = spawn(process.execPath, ['scripts/start.ts', ...options], { env })
  let said = ''
  child.stdout.on('data', (part: Buffer) => (said += part.toString()))
  child.stderr.on('data', (part: Buffer) => (said += part.toString()))
  onTestFinished(async () => {
    if (child.exitCode === null) await ended(child, 'SIGKILL')
    rmSync(home, { recursive: true })
  })
  return { child, home, said: () => said }
}

function ended(child: ChildProcess, signal?: NodeJS.Signals): Promise<number | null> {
  const end = new Promise<number | null>((resolve) => child.once('exit', resolve))
  if (signal) child.kill(signal)
  return end
}

it('says why there is no window, and serves the sample network at the address it prints', async () => {
  const { child, home, said } = started('--sample')
  const url = await vi.waitUntil(() => /http:\S+/.exec(said())?.[0], { timeout: 50_000 })
  expect(said()).toContain(
    'There is no display here, so Kithmap is served to a browser on this machine.',
  )
  expect(existsSync(join(home, 'kithmap/sample.kithmap'))).toBe(true)

  const browser = await launchChromium()
  onTestFinished(() => browser.close())
  const page = await browser.newPage()
  await page.goto(url)
  await page.getByRole('heading').first().waitFor()
  expect(new URL(page.url()).hash).not.toContain('code')

  await page.getByRole('link', { name: 'Calendar' }).click()
  await page.getByRole('switch', { name: 'Let programs on this computer subscribe' }).waitFor()
  expect(await page.getByText('cannot be subscribed to').count()).toBe(0)

  expect(await ended(child, 'SIGINT')).toBe(0)
})

it('says in one line what is wrong with its options or its file', async () => {
  const wrongPort = started('--port', 'many')
  expect(await ended(wrongPort.child)).toBe(1)
  expect(wrongPort.said()).toMatch(/^Usage: npm start.*\n$/)

  const noFolder = started('--db', 'no such folder/test.kithmap')
  expect(await ended(noFolder.child)).toBe(1)
  expect(noFolder.said().trim().split('\n').at(-1)).toContain('no such folder')
})
