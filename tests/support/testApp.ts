import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { onTestFinished } from 'vitest'
import { type AppOptions, openApp } from '../../src/app.ts'
import { Day } from '../../src/domain/day.ts'

/** The day on which tests take place, unless they say otherwise: a Monday. */
export const TEST_DAY = Day.parse('2026-11-23')

/** The real app over an empty file of its own, called in-process; gone when the test is over. */
export function testApp(options: Partial<AppOptions> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'kithmap-'))
  const app = openApp({
    file: join(folder, 'test.kithmap'),
    migrations: 'drizzle',
    today: TEST_DAY,
    ...options,
  })
  onTestFinished(() => {
    app.close()
    rmSync(folder, { recursive: true })
  })
  return { ...app, api: createRouterClient(app.router, { context: app.context }) }
}
