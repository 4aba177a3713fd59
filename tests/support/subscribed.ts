import { Day } from '#domain/day'
import { freePort } from './freePort.ts'
import { rawRequest, rawText } from './rawRequest.ts'
import { testApp } from './testApp.ts'

/** An app that is subscribed to, with one follow-up, and what its port answers. */
export async function subscribed() {
  const app = testApp({ staysOpen: true })
  const { api } = app
  const port = await freePort()
  await api.followUps.add({ title: 'Call', action: 'call', dueOn: Day.parse('2026-11-24') })
  await api.calendar.serve({ isServed: true, port })
  const address = async () => {
    const { addresses } = await api.calendar.sheet()
    return new URL(addresses.find(({ feed }) => feed === 'all')?.address ?? '')
  }
  /** What a program gets that asks for a path as calendar programs do, or otherwise. */
  const ask = (
    path: string,
    { method = 'GET', host = `127.0.0.1:${port}`, headers = [] as string[] } = {},
  ) => rawRequest(port, rawText(`${method} ${path} HTTP/1.1`, [`Host: ${host}`, ...headers]))
  return { ...app, port, address, ask }
}
