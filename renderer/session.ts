import { readonly, shallowRef } from 'vue'

/** Where the token of this tab is kept: other tabs and other ports cannot read it. */
const KEY = 'kithmap-session'

const isEnded = shallowRef(false)

/** Whether the web host lets this tab ask nothing any more. */
export const isSessionEnded = readonly(isEnded)

/**
 * What lets this tab ask the web host, kept until the tab is closed.
 *
 * An address with a launch code (`#code=…`) is exchanged for a token once, and the code leaves
 * the address bar and the history at once.
 *
 * @returns null without a token and without a code that is still good
 */
export async function sessionToken(): Promise<string | null> {
  const code = codeIn(location.hash)
  if (code !== null) {
    history.replaceState(history.state, '', location.pathname)
    await exchange(code)
  }
  const token = sessionStorage.getItem(KEY)
  isEnded.value = token === null
  return token
}

/** Forgets a token that is not accepted any more. */
export function endSession(): void {
  sessionStorage.removeItem(KEY)
  isEnded.value = true
}

/** Begins anew when an address with a launch code is opened in this tab, which loads no page by itself. */
export function watchAddress(): void {
  window.addEventListener('hashchange', ({ newURL }) => {
    const code = codeIn(new URL(newURL).hash)
    if (code !== null) void exchange(code).then(() => location.reload())
  })
}

async function exchange(code: string): Promise<void> {
  const answer = await fetch('/session', {
    method: 'POST',
    headers: { Authorization: `Launch ${code}` },
  })
  if (answer.ok) sessionStorage.setItem(KEY, await answer.text())
  else sessionStorage.removeItem(KEY)
}

function codeIn(hash: string): string | null {
  return new URLSearchParams(hash.slice(1)).get('code')
}
