import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { keep, readKept } from '../../../electron/kept.ts'

function newPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kithmap-kept-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return join(folder, 'desktop.json')
}

describe('readKept', () => {
  it('gives back what was kept, piece by piece', () => {
    const path = newPath()
    keep(path, { file: '/data/work.kithmap' })
    keep(path, { isMaximized: true })
    expect(readKept(path)).toEqual({ file: '/data/work.kithmap', isMaximized: true })
  })

  it('is empty before anything was kept, and where it cannot be read', () => {
    const path = newPath()
    expect(readKept(path)).toEqual({})
    writeFileSync(path, '{"isMaximized":')
    expect(readKept(path)).toEqual({})
  })

  it('leaves out what makes no sense', () => {
    const path = newPath()
    writeFileSync(path, '{"bounds":{"x":0,"y":0,"width":-1,"height":"high"},"isMaximized":true}')
    expect(readKept(path)).toEqual({ isMaximized: true })
  })
})
