import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { openSubscription } from '#api/subscription'
import { freePort } from '../../support/freePort.ts'
import { subscribed } from '../../support/subscribed.ts'
import { testApp } from '../../support/testApp.ts'

/** Whether anything answers there. */
async function isAnswered(host: string, port: number): Promise<boolean> {
  const socket = connect({ host, port, timeout: 2000 })
  try {
    await Promise.race([
      once(socket, 'connect'),
      once(socket, 'timeout').then(() => Promise.reject(new Error('silence'))),
    ])
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

describe('a subscription', () => {
  it('is off unless it is chosen, and has no address before', async () => {
    const { api } = testApp({ staysOpen: true })
    expect(await api.calendar.sheet()).toMatchObject({ subscription: 'off', addresses: [] })
  })

  it('answers at new addresses alone once they are renewed', async () => {
    const { api, address, ask } = await subscribed()
    const before = await address()
    await api.calendar.renewAddresses()
    const after = await address()
    expect((await ask(before.pathname)).status).toBe(404)
    expect((await ask(after.pathname)).status).toBe(200)
    await api.calendar.serve({ isServed: false })
    await api.calendar.serve({ isServed: true })
    expect(await address()).toEqual(after)
  })

  it('says that its port is taken, and begins once it is free', async () => {
    const { api } = testApp({ staysOpen: true })
    const other = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void other.close())
    await once(other, 'listening')
    const taken = other.address()
    const port = typeof taken === 'object' && taken ? taken.port : 0
    await api.calendar.serve({ isServed: true, port })
    expect((await api.calendar.sheet()).subscription).toBe('port taken')
    other.close()
    await once(other, 'close')
    await api.calendar.serve({ isServed: true })
    expect((await api.calendar.sheet()).subscription).toBe('on')
  })

  it('begins by itself once its port is free', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const taken = other.address()
    const port = typeof taken === 'object' && taken ? taken.port : 0
    const states: string[] = []
    const subscription = openSubscription({
      isHere: true,
      chosen: () => ({ isServed: true, port, secret: 's' }),
      textOf: () => Promise.resolve(''),
      changed: () => states.push(subscription.state()),
      retryMs: 20,
    })
    onTestFinished(() => subscription.close())
    await subscription.follow()
    other.close()
    await vi.waitFor(() => expect(states).toEqual(['port taken', 'on']), { timeout: 10_000 })
  })

  it('moves to another port and leaves the one it had', async () => {
    const { api, port, address } = await subscribed()
    const other = await freePort()
    await api.calendar.serve({ isServed: true, port: other })
    expect(await isAnswered('127.0.0.1', port)).toBe(false)
    expect(await isAnswered('127.0.0.1', other)).toBe(true)
    expect((await address()).port).toBe(String(other))
  })

  it('is reached from this computer alone', async () => {
    const { port } = await subscribed()
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .map(({ address }) => address)
      .filter((address) => address !== '127.0.0.1')
    expect(await isAnswered('127.0.0.1', port)).toBe(true)
    for (const host of [...others, '127.0.0.2', '::1'])
      expect([host, await isAnswered(host, port)]).toEqual([host, false])
  })

  it('ends when it is switched off, and with the app', async () => {
    const { api, port, close } = await subscribed()
    await api.calendar.serve({ isServed: false })
    expect(await isAnswered('127.0.0.1', port)).toBe(false)
    await api.calendar.serve({ isServed: true })
    expect(await isAnswered('127.0.0.1', port)).toBe(true)
    close()
    expect(await isAnswered('127.0.0.1', port)).toBe(false)
  })

  it('does not begin after the app was closed', async () => {
    const { api, port, close } = await subscribed()
    await api.calendar.serve({ isServed: false })
    const serving = api.calendar.serve({ isServed: true })
    await new Promise(setImmediate)
    close()
    await serving.catch(() => {})
    expect(await isAnswered('127.0.0.1', port)).toBe(false)
  })

  it('is not for a host that is over in a moment', async () => {
    const { api } = testApp()
    const port = await freePort()
    await api.calendar.serve({ isServed: true, port })
    expect((await api.calendar.sheet()).subscription).toBe('not served here')
    expect(await isAnswered('127.0.0.1', port)).toBe(false)
  })
})
