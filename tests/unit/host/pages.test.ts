import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readPages } from '#host/pages'

/** A folder with these files, by path; gone after the test. */
function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kithmap-pages-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'assets'))
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
  return folder
}

describe('readPages', () => {
  it('finds every file by the path that asks for it, and the start page by "/"', () => {
    const pages = readPages(folderOf({ 'index.html': '<p>', 'assets/map.js': 'draw()' }))
    expect([...pages.keys()].sort()).toEqual(['/', '/assets/map.js', '/index.html'])
    expect(pages.get('/')?.bytes.toString()).toBe('<p>')
    expect(pages.get('/')?.contentType).toBe('text/html; charset=utf-8')
    expect(pages.get('/assets/map.js')?.contentType).toBe('text/javascript; charset=utf-8')
  })

  it('does not see a file that comes later', () => {
    const folder = folderOf({ 'index.html': '<p>' })
    const pages = readPages(folder)
    writeFileSync(join(folder, 'later.js'), '')
    expect(pages.has('/later.js')).toBe(false)
  })

  it('refuses a folder without a start page', () => {
    expect(() => readPages(folderOf({ 'assets/map.js': '' }))).toThrow('no index.html')
  })
})
