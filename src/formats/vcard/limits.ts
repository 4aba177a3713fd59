/** All lines of a card together, without its photos, in octets. */
export const MAX_CARD_OCTETS = 10 * 1024 * 1024

export const MAX_PROPERTIES = 1_000

/** One text of a card in UTF-8, in octets. */
export const MAX_TEXT_OCTETS = 256 * 1024

/** A name, in letters as people count them (grapheme clusters). */
export const MAX_NAME_GRAPHEMES = 500

/** Characters that may pile up on one letter; the longest emoji in use has ten. */
export const MAX_GRAPHEME_CHARACTERS = 16

/** A photo, decoded, in octets. */
export const MAX_PHOTO_OCTETS = 10 * 1024 * 1024

/** Pixels a photo claims to have. */
export const MAX_PHOTO_PIXELS = 40_000_000
