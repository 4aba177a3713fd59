/** What can be wrong with a card. */
export type ProblemCode =
  | 'OUTSIDE_CARD'
  | 'MISSING_END'
  | 'NOT_A_PROPERTY'
  | 'CARD_TOO_LARGE'
  | 'TOO_MANY_PROPERTIES'
  | 'GROUP_CARD'
  | 'NO_NAME'
  | 'NAME_TOO_LONG'
  | 'TEXT_TOO_LONG'
  | 'NUL_CHARACTER'
  | 'NOT_AN_EMAIL'
  | 'NOT_A_DATE'
  | 'PHOTO_TOO_LARGE'
  | 'PHOTO_TYPE'
  | 'PHOTO_DAMAGED'
  | 'PHOTO_TOO_MANY_PIXELS'

/** Notes a problem on a row of the file. */
export type Report = (code: ProblemCode, line: number, message: string) => void
