import { app } from 'electron'

/** The scheme of the addresses by which a calendar leads back to Kithmap. */
const SCHEME = 'kithmap'

const PERSON = /^kithmap:\/\/person\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/?$/i

/** Has the system open `kithmap://` addresses with this program. Only an installed one may be asked for. */
export function registerLinks(): void {
  if (app.isPackaged) app.setAsDefaultProtocolClient(SCHEME)
}

/** The page that a link among the words of a start leads to, `#/person/<uid>`; or null. */
export function linkedPage(words: readonly string[]): string | null {
  const [uid] = words.flatMap((word) => PERSON.exec(word)?.[1] ?? [])
  return uid === undefined ? null : `#/person/${uid.toLowerCase()}`
}
