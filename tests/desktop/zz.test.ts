import { afterAll, it } from 'vitest'
import { firstWindow, launch } from './launch.ts'
const app = launch()
const { page } = await firstWindow(app)
page.on('console', (m) => console.log('console', m.text().slice(0, 300)))
page.on('pageerror', (e) => console.log('pageerror', String(e)))
afterAll(app.end)
it('x', async () => {
  await page.waitForTimeout(3000)
  console.log(page.url(), (await page.innerText('body')).slice(0, 600))
  await page.screenshot({ path: '/tmp/shot2.png' })
})
