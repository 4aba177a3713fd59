import type { Page } from 'playwright-core'
import { asked } from './asked.ts'

/** The path of the file behind a page. */
export async function openedPath(page: Page): Promise<string> {
  return (await asked<{ path: string }>(page, '/file/info')).path
}
