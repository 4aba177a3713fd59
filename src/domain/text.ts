import * as z from 'zod'

/** A text without U+0000, at which SQLite's `quote` ends what undo is to bring back. */
export const WholeText = z.string().overwrite((text) => text.replaceAll('\0', ''))

/** A text of a line, up to 500 characters, without spaces around it. */
export const Text = WholeText.trim().max(500)

/** The name of a tag. */
export const TagName = WholeText.trim().min(1).max(100)

/** Most characters of a text: 256 KiB. */
export const LONGEST_TEXT = 262_144

/** A text of many lines, as it was written. */
export const LongText = WholeText.max(LONGEST_TEXT)
