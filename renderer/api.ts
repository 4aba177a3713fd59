import { createORPCClient } from '@orpc/client'
import { RPCLink as FetchLink } from '@orpc/client/fetch'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { inject, type InjectionKey } from 'vue'
import type { contract } from '#contract/contract'
import { desktopPort } from './port.ts'
import { endSession, sessionToken } from './session.ts'

/** Everything that may be asked of the app, as functions. */
export type Api = ContractRouterClient<typeof contract>

export const apiKey: InjectionKey<Api> = Symbol('api')

/** The app behind this window. To be called in a setup. */
export function useApi(): Api {
  const api = inject(apiKey)
  if (!api) throw new Error('no api was provided')
  return api
}

/** Opens the way to the app: through the desktop's port, else over HTTP; nothing without a session. */
export async function openApi(): Promise<Api | undefined> {
  const port = desktopPort()
  if (port) return createORPCClient(new PortLink({ port }))

  const token = await sessionToken()
  if (!token) return undefined
  const headers = { Authorization: `Bearer ${token}` }
  const url = `${location.origin}/api`
  return createORPCClient(new FetchLink({ url, headers, fetch: answerInSession }))
}

/** The answer of the web host. Once the session has ended there is none: the page says so by itself. */
async function answerInSession(request: Request, init: RequestInit): Promise<Response> {
  const response = await fetch(request, init)
  if (response.status !== 401) return response
  endSession()
  return new Promise(() => undefined)
}
