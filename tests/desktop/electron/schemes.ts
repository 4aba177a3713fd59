type Handler = (request: Request) => Response | Promise<Response>

const handlers = new Map<string, Handler>()

export const protocol = {
  registerSchemesAsPrivileged: () => {},
  handle: (scheme: string, handler: Handler) => handlers.set(scheme, handler),
}

export function schemeHandler(address: string): Handler | undefined {
  return handlers.get(new URL(address).protocol.slice(0, -1))
}

// Chromium refuses schemes it does not know before anything can answer for them, so a page of
// `app://host/` lives at `https://host.app-scheme.test/`.

export function outward(address: string): string {
  return address.replace(/^app:\/\/([^/]+)/, 'https://$1.app-scheme.test')
}

export function inward(address: string): string {
  return address.replace(/^https:\/\/([^/]+)\.app-scheme\.test/, 'app://$1')
}
