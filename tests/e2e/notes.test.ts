import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../support/browser.ts'
import { HOSTILE_NOTES } from '../support/hostileNotes.ts'

const SOURCE = join(import.meta.dirname, '../../renderer/components/noteFragment.ts')

const ALLOWED =
  'a b blockquote br code del em h1 h2 h3 h4 h5 h6 hr i li ol p pre s strong table tbody td th thead tr ul'.split(
    ' ',
  )

let browser: Browser
let page: Page
/** What the page asked the network for, and every sign of a script that ran. */
const happened: string[] = []

beforeAll(async () => {
  browser = await launchChromium()
  page = await browser.newPage()
  await page.route('**/*', (route) => {
    happened.push(route.request().url())
    return route.abort()
  })
  page.on('dialog', (dialog) => {
    happened.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.setContent('<!doctype html><main></main>')
  await page.addScriptTag({ content: await bundled() })
})
afterAll(() => browser.close())

/** The note as the face builds it, as one script with a global `face`. */
async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: SOURCE, formats: ['iife'], name: 'face' } },
  })
  const [result] = [built].flat()
  if (!result || !('output' in result)) throw new Error('nothing was built')
  return result.output[0].code
}

/** Shows a note in the page; its HTML, and the name and attributes of every element in it. */
function shown(body: string) {
  return page.evaluate((text) => {
    const main = document.querySelector('main')
    const { face } = globalThis as unknown as {
      face: { noteFragment: (body: string) => DocumentFragment }
    }
    main?.replaceChildren(face.noteFragment(text))
    const elements = [...(main?.querySelectorAll('*') ?? [])].map((element) => ({
      name: element.localName,
      attributes: element.getAttributeNames(),
      href: element.getAttribute('href'),
    }))
    return { html: main?.innerHTML ?? '', elements }
  }, body)
}

describe('a note', () => {
  it('is Markdown', async () => {
    const { html } = await shown('# Lunch\n\n**Ana** said *yes*\n\n- infra role\n- May')
    expect(html.replaceAll('\n', '')).toBe(
      '<h1>Lunch</h1><p><strong>Ana</strong> said <em>yes</em></p><ul><li>infra role</li><li>May</li></ul>',
    )
  })

  it('keeps the line breaks of whoever wrote it', async () => {
    expect((await shown('one\ntwo')).html.trim()).toBe('<p>one<br>\ntwo</p>')
  })

  it('opens links elsewhere, without telling where from', async () => {
    expect((await shown('[page](https://example.org/x)')).html.trim()).toBe(
      '<p><a href="https://example.org/x" title="example.org" target="_blank" rel="noopener noreferrer">page</a></p>',
    )
  })

  it('makes links of addresses in the text', async () => {
    const { elements } = await shown('see https://example.org or ana@example.org')
    expect(elements.flatMap(({ href }) => href ?? [])).toEqual([
      'https://example.org/',
      'mailto:ana@example.org',
    ])
  })

  it.each(HOSTILE_NOTES)('neither runs nor fetches anything: %j', async (body) => {
    const { elements } = await shown(body)
    for (const { name, attributes, href } of elements) {
      expect(ALLOWED).toContain(name)
      expect(attributes).toEqual(name === 'a' ? ['href', 'title', 'target', 'rel'] : [])
      if (name === 'a') expect(href).toMatch(/^(?:https?|mailto|tel):/)
    }
    expect(happened).toEqual([])
  })
})
