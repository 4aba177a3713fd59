import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('the package has every fuse set as it must be', () => {
  const [, block = ''] = readFileSync('electron-builder.yml', 'utf8').split('electronFuses:\n')
  const fuses = [...block.matchAll(/^ {2}(\w+): (true|false)$/gm)].map(([, name, isOn]) => [
    name,
    isOn === 'true',
  ])
  expect(Object.fromEntries(fuses)).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  })
})
