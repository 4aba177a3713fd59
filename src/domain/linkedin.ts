const PROFILE = /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)?linkedin\.com(?::\d+)?\/in\/([^/?#]+)/i

/** What no slug holds once it is decoded: it would mean something else in an address, or cannot be seen. */
const FORBIDDEN = /[\s/?#\\\p{Cc}\p{Cs}]/u

/**
 * The slug of a LinkedIn profile: what follows `/in/`, percent-decoded, NFC, in lower case.
 *
 * Two addresses of one profile give the same slug, whatever their scheme, country host, query,
 * language suffix or letter case.
 *
 * @returns nothing if the address is no profile (a company page, another host) or cannot be decoded
 */
export function linkedinSlug(url: string): string | null {
  const encoded = PROFILE.exec(url.trim())?.[1]
  if (encoded === undefined) return null

  const decoded = percentDecoded(encoded)
  if (decoded === null || FORBIDDEN.test(decoded)) return null
  return decoded.toLowerCase().normalize('NFC')
}

function percentDecoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    // Thrown for every broken sequence, `%E4` or a lone `%`; no other function says so.
    return null
  }
}
