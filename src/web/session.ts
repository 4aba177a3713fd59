import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** How long a launch code may wait for the browser it was made for. */
export const CODE_LIFE_MS = 30_000

/** Who may ask: launch codes, each good for one token, and the tokens. */
export interface Sessions {
  /** A new launch code, good once and for as long as it lives. */
  newCode: (lifeMs: number) => string
  /**
   * The token for a launch code, or null.
   *
   * A code that comes a second time has been seen by somebody else: its token is taken back.
   */
  tokenFor: (code: string) => string | null
  accepts: (token: string) => boolean
  /** Ends every session. */
  end: () => void
}

interface Code {
  digest: Buffer
  goodUntil: number
  /** The digest of the token it was given for. */
  usedFor: Buffer | null
}

/**
 * Keeps codes and tokens in memory, as digests: they end with the program.
 *
 * @param nowMs milliseconds on a clock that never goes back
 * @param warn is told, in a sentence, when a code is used twice
 */
export function openSessions(nowMs: () => number, warn: (text: string) => void): Sessions {
  let codes: Code[] = []
  let tokens: Buffer[] = []

  function newCode(lifeMs: number): string {
    const code = secret()
    codes.push({ digest: digestOf(code), goodUntil: nowMs() + lifeMs, usedFor: null })
    return code
  }

  function tokenFor(text: string): string | null {
    const code = codes.find(({ digest }) => timingSafeEqual(digest, digestOf(text)))
    if (!code) return null
    if (code.usedFor) {
      const { usedFor } = code
      tokens = tokens.filter((token) => !token.equals(usedFor))
      warn('An address was opened a second time; the session it opened has ended.')
      return null
    }
    if (nowMs() > code.goodUntil) return null

    const token = secret()
    code.usedFor = digestOf(token)
    tokens.push(code.usedFor)
    return token
  }

  function accepts(text: string): boolean {
    const digest = digestOf(text)
    return tokens.filter((token) => timingSafeEqual(token, digest)).length > 0
  }

  function end(): void {
    codes = []
    tokens = []
  }

  return { newCode, tokenFor, accepts, end }
}

/** 256 bits of chance, safe in an address. */
function secret(): string {
  return randomBytes(32).toString('base64url')
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
