import { confirm } from '../confirm.ts'
import { type Client, type Command, Misuse, Refusal, type Run, wholeNumber } from '../command.ts'
import { type GivenFiles, givenFiles } from '../givenFiles.ts'
import { problemText } from '../problemText.ts'
import { importMeetings } from './importMeetings.ts'
import type { CalendarsFound, ImportPreview, ImportResult, MappingNeeded } from '#contract/imports'
import type { Problem } from '#domain/found'

export const importFiles: Command = {
  usage: 'import FILE… [--dry-run] [--yes] [--texts] [--years N]',
  summary: 'bring people in from LinkedIn, vCard or CSV files, and meetings from calendars',
  details: [
    'Of a calendar (.ics, alone or in a zip) the meetings of the last two years, or of --years N, are',
    'read: when, what, where and with whom. --yes logs those with people you know.',
  ],
  makesFile: true,
  options: {
    'dry-run': { type: 'boolean' },
    yes: { type: 'boolean' },
    texts: { type: 'boolean' },
    years: { type: 'string' },
  },
  async run(run) {
    const { words, options, say, tell } = run
    if (words.length === 0) throw new Misuse('import needs at least one file.')
    const years = wholeNumber('years', options.years, { missing: 2, least: 1, most: 50 })
    const files = await givenFiles(words)
    const { client } = run.open()
    const preview = await previewed(client, files, run)
    if (preview.kind === 'calendars')
      return importMeetings(client, { files, years }, run, preview.problems)
    say(previewText(preview))

    if (options['dry-run']) return tell(countsOf(preview))
    const goesOn = options.yes || (await confirm('Bring this in?'))
    if (!goesOn) throw new Refusal('Nothing was changed. Add --yes to bring it in.')
    const result = await applied(client, preview.id, options.texts ?? false)
    tell(countsOf(result))
    say(result.batchId === null ? 'Nothing was new.' : 'Done. `kithmap undo` takes it back.')
  },
}

/** The preview of what was given; a table whose columns can be guessed is read as guessed. */
async function previewed(
  client: Client,
  files: GivenFiles,
  { say, tell }: Run,
): Promise<ImportPreview | CalendarsFound> {
  const first = await client.imports.preview({ files })
  const preview =
    first.kind === 'mapping needed' && guessNames(first)
      ? await client.imports.preview({ files, mapping: first.guess, remember: false })
      : first
  if (preview.kind === 'preview' || preview.kind === 'calendars') return preview

  const problems = preview.kind === 'nothing' ? preview.problems : [unknownColumns(preview)]
  say(problems.map(problemText).join('\n'))
  tell({ ...NOTHING, problems })
  throw new Refusal('Nothing in it could be brought in. Nothing was changed.')
}

const NOTHING = {
  people: { added: 0, updated: 0, unchanged: 0 },
  interactions: { added: 0, updated: 0, unchanged: 0 },
  organisations: { added: 0, unchanged: 0 },
}

function guessNames({ guess }: MappingNeeded): boolean {
  const fields = new Set<string>(Object.values(guess.columns))
  return ['name', 'nameFamilyFirst', 'givenName', 'familyName', 'email'].some((field) =>
    fields.has(field),
  )
}

function unknownColumns({ file, header }: MappingNeeded): Problem {
  return {
    file,
    line: 1,
    code: 'UNKNOWN_COLUMNS',
    message: `No column looks like a name: ${header.slice(0, 8).join(', ')}. Choose the columns in the program's import view.`,
  }
}

async function applied(client: Client, id: string, withTexts: boolean): Promise<ImportResult> {
  for await (const event of await client.imports.apply({ id, withTexts }))
    if (event.kind === 'done') return event.result
  throw new Error('the import ended without a result')
}

function countsOf({ people, interactions, organisations, problems }: ImportPreview | ImportResult) {
  return { people, interactions, organisations, problems }
}

function previewText(preview: ImportPreview): string {
  const { people, interactions, organisations } = preview
  return [
    `People: ${people.added} new, ${people.updated} changed (${people.moved} moved), ${people.unchanged} unchanged, ${people.gone} gone from the source`,
    `Interactions: ${interactions.added} new, ${interactions.updated} changed, ${interactions.unchanged} unchanged`,
    `Organisations: ${organisations.added} new, ${organisations.unchanged} known`,
    ...preview.problems.map(problemText),
  ].join('\n')
}
