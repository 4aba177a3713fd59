/** Why a file cannot be opened; each has its own words for the user. */
export type OpenRefusalCode =
  | 'IN_USE'
  | 'NOT_KITHMAP'
  | 'EMPTY'
  | 'DAMAGED'
  | 'NEWER'
  | 'READ_ONLY'
  | 'NO_SUCH_PLACE'
  | 'UNKNOWN_MIGRATION'

/** A file that cannot be opened. The message says what is, whether the data is safe, and what to do. */
export class OpenRefusal extends Error {
  readonly code: OpenRefusalCode

  constructor(code: OpenRefusalCode, message: string) {
    super(message)
    this.name = 'OpenRefusal'
    this.code = code
  }
}
