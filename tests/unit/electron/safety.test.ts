import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const sources = readdirSync('electron')
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(join('electron', name), 'utf8') }))

it.each([
  'nodeIntegration: true',
  'nodeIntegrationInWorker',
  'nodeIntegrationInSubFrames',
  'contextIsolation: false',
  'sandbox: false',
  'webSecurity: false',
  'allowRunningInsecureContent',
  'experimentalFeatures',
  'enableBlinkFeatures',
  'webviewTag',
  'allowpopups',
  'loadFile',
  'file://',
  'autoUpdater',
  'crashReporter',
])('the desktop nowhere says %j', (words) => {
  expect(sources.filter(({ text }) => text.includes(words)).map(({ name }) => name)).toEqual([])
})
