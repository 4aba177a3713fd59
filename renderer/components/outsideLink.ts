const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** An address outside Kithmap that may be opened. */
export interface OutsideLink {
  href: string
  /** Where it leads, as the network sees it (punycode), or the address written or called. */
  target: string
}

/**
 * The given address if it may be opened at all: `http`, `https`, `mailto` and `tel`, nothing else.
 *
 * A user name and password in it are left out, as they make one host look like another;
 * of a `mailto` only recipient, subject and body stay.
 */
export function outsideLink(address: string): OutsideLink | undefined {
  const url = URL.parse(address.trim())
  if (!url || !SCHEMES.has(url.protocol)) return undefined
  if (url.protocol === 'tel:') return { href: url.href, target: url.pathname }
  if (url.protocol === 'mailto:') return mailLink(url)

  url.username = ''
  url.password = ''
  return { href: url.href, target: url.hostname }
}

function mailLink(url: URL): OutsideLink | undefined {
  const recipient = decoded(url.pathname)
  if (recipient === undefined || /[\s<>\p{Cc}]/u.test(recipient)) return undefined

  const fields = ['subject', 'body'].flatMap((name) => {
    const value = url.searchParams.get(name)
    return value ? [`${name}=${encodeURIComponent(value)}`] : []
  })
  const query = fields.length > 0 ? `?${fields.join('&')}` : ''
  return { href: `mailto:${encodeURI(recipient)}${query}`, target: recipient }
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    // Thrown for a broken percent sequence, which no address has.
    return undefined
  }
}
