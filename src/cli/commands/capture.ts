import type { CaptureFound, CapturePerson } from '#contract/capture'
import type { CaptureDraft } from '#domain/capture'
import { columns } from '../columns.ts'
import { type Command, Misuse, Refusal } from '../command.ts'

export const capture: Command = {
  usage: 'capture LINE [--dry-run]',
  summary: 'keep what one line says: "coffee with Ana, send deck Friday"',
  details: [
    'a day of the week is the last one in what happened, and the next one in what is to be done.',
  ],
  options: { 'dry-run': { type: 'boolean' } },
  makesFile: true,
  async run({ open, words, options, say, tell }) {
    const line = words.join(' ').trim()
    if (!line) throw new Misuse('capture takes a line, as "coffee with Ana".')
    const { client } = open()
    const found = await client.capture.read({ line })
    say(inWords(found))
    if (options['dry-run']) {
      say('Nothing was kept.')
      tell(found)
      return
    }
    const kept = await client.capture.keep(draftOf(found))
    say(`Kept: ${kept.label}`)
    for (const { title } of kept.openFollowUps) say(`Still open with them: ${title}`)
    tell(kept)
  },
}

function draftOf({ people, interaction, followUps }: CaptureFound): CaptureDraft {
  if (people.length === 0) throw new Refusal('The line names nobody. Nothing was kept.')
  return {
    people: people.map((person) => {
      const { title, organisation, tookPart } = person
      const meant = whoIsMeant(person)
      const { id, name } = meant ?? { id: null, name: person.name }
      return { id, name, title, organisation, tookPart }
    }),
    interaction,
    followUps,
  }
}

/** Somebody in the file, or nothing for somebody new. */
function whoIsMeant({ name, fits, isSure }: CapturePerson) {
  const [first] = fits
  if (!first || isSure) return first
  const who = fits.map((fit) => [fit.name, fit.headline].filter(Boolean).join(', ')).join('; ')
  throw new Refusal(`${name} may be: ${who}. Write the whole name. Nothing was kept.`)
}

function fitInWords({ fits, isSure }: CapturePerson): string {
  const [first] = fits
  if (!first) return 'new'
  if (isSure) return `is ${first.name}`
  return fits.length === 1 ? `perhaps ${first.name}` : `one of ${fits.length}`
}

function inWords({ people, interaction, followUps }: CaptureFound): string {
  const rows = people.map((person) => [
    'person',
    [person.name, person.title, person.organisation].filter(Boolean).join(', '),
    fitInWords(person),
  ])
  if (interaction) {
    const { kind, direction, day, place, notes } = interaction
    rows.push([kind, day, direction === 'mutual' ? '' : direction])
    if (place) rows.push(['place', place, ''])
    if (notes) rows.push(['notes', notes, ''])
  }
  for (const { dueOn, dueAt, title } of followUps)
    rows.push(['follow-up', [dueOn, dueAt].filter(Boolean).join(' '), title])
  return columns(rows)
}
