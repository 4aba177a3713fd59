/** Where the token of this tab is kept: other tabs and other ports cannot read it. */
const KEY = 'kithmap-session'

/**
 * What lets this tab ask the web host, kept until the tab is closed.
 *
 * An address with a launch code (`#code=…`) is exchanged for a token once, and the code leaves
 * the address bar and the history at once.
 *
 * @returns null without a token and without a code that is still good
 */
export async function sessionToken(): Promise<string | null> {
  const code = new URLSearchParams(location.hash.slice(1)).get('code')
  if (code === null) return sessionStorage.getItem(KEY)

  history.replaceState(history.state, '', location.pathname)
  const answer = await fetch('/session', {
    method: 'POST',
    headers: { Authorization: `Launch ${code}` },
  })
  if (!answer.ok) {
    sessionStorage.removeItem(KEY)
    return null
  }

  const token = await answer.text()
  sessionStorage.setItem(KEY, token)
  return token
}
