import type { SearchResult } from '#contract/search'
import type { Band } from '#domain/band'
import { counted } from '#domain/counted'
import type { Day } from '#domain/day'
import { folded } from '#domain/name'
import { plainText } from '../../components/plainText.ts'

/** One line of the palette. */
export interface PaletteItem {
  label: string
  suffix?: string
  icon?: string
  band?: Band
  day?: Day
  keys?: string
  onSelect: () => void
}

/** What was chosen in the palette: somebody, or a view with what it is narrowed to. */
export type Choice = { personId: number } | { view: string; query?: Record<string, string> }

/** What was found, as groups of the palette. */
export function foundGroups(found: SearchResult, choose: (choice: Choice) => void) {
  return [
    group('people', 'People', 'person', found.people, ({ id, name, headline, band }) => ({
      label: name,
      suffix: headline,
      band,
      onSelect: () => choose({ personId: id }),
    })),
    group(
      'organisations',
      'Organisations',
      'text',
      found.organisations,
      ({ id, name, people }) => ({
        label: name,
        suffix: counted(people, 'person', 'people'),
        icon: 'i-lucide-building-2',
        onSelect: () => choose({ view: 'people', query: { organisation: String(id) } }),
      }),
    ),
    group('notes', 'Notes', 'text', found.notes, ({ personId, name, excerpt }) => ({
      label: name,
      suffix: plainText(excerpt),
      icon: 'i-lucide-notebook-text',
      onSelect: () => choose({ personId }),
    })),
    group('interactions', 'Interactions', 'text', found.interactions, (interaction) => ({
      label: interaction.name,
      suffix: plainText(interaction.excerpt) || interaction.kind,
      icon: 'i-lucide-message-circle',
      day: interaction.day,
      onSelect: () => choose({ personId: interaction.personId }),
    })),
    group('followUps', 'Follow-ups', 'text', found.followUps, ({ personId, title, dueOn }) => ({
      label: title,
      icon: 'i-lucide-list-checks',
      day: dueOn,
      onSelect: () => choose(personId === null ? { view: 'follow-ups' } : { personId }),
    })),
  ]
}

/**
 * Whether commands come before what was found: where no person's name has the typed words in it,
 * "log" is rather *Log an interaction* than somebody in logistics.
 */
export function commandsComeFirst(typed: string, found: SearchResult): boolean {
  const wanted = folded(typed).split(' ')
  return !found.people.some(({ name }) => {
    const words = folded(name).split(/[ -]/)
    return wanted.every((start) => words.some((word) => word.startsWith(start)))
  })
}

function group<Row>(
  id: string,
  label: string,
  slot: 'person' | 'text',
  rows: readonly Row[],
  item: (row: Row) => PaletteItem,
) {
  return { id, label, slot, ignoreFilter: true, items: rows.map(item) }
}
