import type { SearchResult } from '#contract/search'
import { eventNotesOf } from '#db/queries/events'
import { foundInteractions } from '#db/queries/search'
import type { Reader } from '#db/open'
import { saidWords, typedWords } from '#domain/saidWords'

/**
 * The latest interactions whose words match, each under one of its people; what was noted at an
 * event under each on whom it was noted.
 */
export function interactionsSaying(
  db: Reader,
  { match, text, limit }: { match: string; text: string; limit: number },
): SearchResult['interactions'] {
  const found = foundInteractions(db, match, limit)
  const typed = typedWords(text)
  const notes = Map.groupBy(
    eventNotesOf(
      db,
      found.map(({ id }) => id),
    ).filter(({ name, place, note }) => isOn(typed, { name, place, note })),
    ({ interactionId }) => interactionId,
  )
  const under = found.flatMap((interaction) => {
    const own = notes.get(interaction.id)
    if (!own) return [interaction]
    return own.map(({ personId, name, note }) => ({
      ...interaction,
      personId,
      name,
      excerpt: note || interaction.excerpt,
    }))
  })
  return under.slice(0, limit)
}

/** Whether somebody and the note on them say all that was typed, and not the event's name alone. */
function isOn(
  typed: readonly string[],
  { name, place, note }: { name: string; place: string; note: string },
): boolean {
  const own = new Set(saidWords(`${name} ${note}`, typed))
  const all = new Set([...own, ...saidWords(place, typed)])
  return own.size > 0 && typed.every((word) => all.has(word))
}
