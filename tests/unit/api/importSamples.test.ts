import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { testApp } from '../../support/testApp.ts'
import { type Api, applied, type Given, previewed, sampleFile } from './importing.ts'

interface Counts {
  people: number
  interactions?: number
  organisations: number
  /** Codes of the problems, each with its line. */
  problems?: string[]
}

const NONE = { added: 0, updated: 0, unchanged: 0 }
const FOLDER = 'linkedin/Complete_LinkedInDataExport_10-05-2026'

/**
 * Counted in the files themselves. People are rows or cards, organisations the different names
 * among them without their legal form; a comment says where that is not all.
 */
const SAMPLES: Record<string, Counts> = {
  // 600 rows, 3 of them hidden. 60 invitations, all with connections. 100 companies.
  'linkedin/Basic_LinkedInDataExport_10-05-2026.zip': {
    people: 597,
    interactions: 60,
    organisations: 100,
    problems: ['HIDDEN_PROFILES'],
  },
  // And 25 of the phone book, of whom one is a connection by e-mail and two share an address
  // (597 + 25 - 2). 310 messages, less 1 draft, 7 spam and 6 sponsored, on 255 days of 90
  // conversations, and 60 invitations. My two employers and my school are new; all 30 companies
  // followed are somebody's.
  [`${FOLDER}.zip`]: {
    people: 620,
    interactions: 315,
    organisations: 103,
    problems: ['HIDDEN_PROFILES', 'MESSAGES_LEFT_OUT'],
  },
  // 40 rows, one hidden, which two of the copies saved by Excel do not hold; one of them lacks the
  // company of one more row, another those of two.
  'linkedin/eras/2020_no_preamble_no_url/Connections.csv': {
    people: 39,
    organisations: 32,
    problems: ['HIDDEN_PROFILES'],
  },
  'linkedin/eras/2022_preamble_no_url/Connections.csv': {
    people: 39,
    organisations: 32,
    problems: ['HIDDEN_PROFILES'],
  },
  'linkedin/eras/2024_url/Connections.csv': {
    people: 39,
    organisations: 32,
    problems: ['HIDDEN_PROFILES'],
  },
  'linkedin/eras/excel_resaved/Connections_preamble_padded.csv': {
    people: 39,
    organisations: 31,
    problems: ['HIDDEN_PROFILES'],
  },
  'linkedin/eras/excel_resaved/Connections_semicolon_win1252.csv': {
    people: 39,
    organisations: 30,
  },
  'linkedin/eras/excel_resaved/Connections_utf8bom_crlf.csv': { people: 39, organisations: 32 },
  // 40 rows, one hidden, one cut off within quotes.
  'linkedin/eras/broken/Connections_truncated.csv': {
    people: 38,
    organisations: 32,
    problems: ['UNCLOSED_QUOTE 44', 'HIDDEN_PROFILES'],
  },

  'google/contacts_google_2024plus.csv': { people: 80, organisations: 34 },
  'google/contacts_google_2024plus_bom.csv': { people: 20, organisations: 9 },
  'google/contacts_google_legacy.csv': { people: 80, organisations: 56 },
  'google/contacts_google_legacy_utf16le.csv': { people: 10, organisations: 0 },

  'outlook/contacts_outlook_com.csv': { people: 40, organisations: 33 },
  'outlook/contacts_outlook_desktop_utf8.csv': { people: 60, organisations: 46 },
  'outlook/contacts_outlook_desktop_win1252.csv': {
    people: 60,
    organisations: 46,
    problems: ['LOST_LETTERS 5', 'LOST_LETTERS 11', 'LOST_LETTERS 28'],
  },
  'outlook/contacts_outlook_desktop_german.csv': {
    people: 20,
    organisations: 17,
    problems: ['LOST_LETTERS 4', 'LOST_LETTERS 10'],
  },

  'vcf/apple_icloud_v30.vcf': { people: 60, organisations: 45 },
  'vcf/google_v30.vcf': { people: 60, organisations: 43 },
  'vcf/mixed_versions.vcf': { people: 4, organisations: 4 },
  'vcf/outlook_v21_qp.vcf': { people: 40, organisations: 33 },
  'vcf/rfc6350_v40.vcf': { people: 40, organisations: 33 },
  'vcf/single_contact.vcf': { people: 1, organisations: 1 },

  'vcf_quirks/01_v21_bare_params.vcf': { people: 1, organisations: 0 },
  'vcf_quirks/02_v21_qp_utf8_softbreak.vcf': { people: 1, organisations: 0 },
  'vcf_quirks/03_v21_qp_latin1.vcf': { people: 1, organisations: 0 },
  'vcf_quirks/04_v21_qp_win1252_euro.vcf': { people: 1, organisations: 0 },
  'vcf_quirks/05_v21_raw8bit_latin1.vcf': { people: 1, organisations: 0 },
  'vcf_quirks/06_v21_shiftjis_raw.vcf': { people: 1, organisations: 0 },
  'vcf_quirks/07_v30_utf8_fold_midoctet.vcf': { people: 1, organisations: 0 },
  'vcf_quirks/08_v30_lf_only.vcf': { people: 1, organisations: 0 },
  'vcf_quirks/09_v30_bom.vcf': { people: 1, organisations: 0 },
  'vcf_quirks/10_v30_apple_grouped.vcf': { people: 1, organisations: 1 },
  'vcf_quirks/11_v30_escapes.vcf': { people: 1, organisations: 0 },
  'vcf_quirks/12_v30_google.vcf': { people: 1, organisations: 1 },
  'vcf_quirks/13_v30_photo_b64.vcf': { people: 1, organisations: 0 },
  'vcf_quirks/14_v21_photo_b64_blankline.vcf': { people: 1, organisations: 0 },
  'vcf_quirks/15_v40_rfc6350.vcf': {
    people: 1,
    organisations: 1,
    problems: ['PHOTO_DAMAGED 10'],
  },
  'vcf_quirks/16_v40_rfc6868_caret.vcf': { people: 1, organisations: 0 },
  'vcf_quirks/17_mixed_case_names.vcf': { people: 1, organisations: 0 },
  'vcf_quirks/18_multi_mixed_versions.vcf': { people: 3, organisations: 0 },
  'vcf_quirks/19_one_bad_card_in_file.vcf': {
    people: 3,
    organisations: 0,
    problems: ['NOT_A_PROPERTY 9'],
  },
  'vcf_quirks/20_v30_no_fn.vcf': { people: 1, organisations: 0 },
  // A card within the card is somebody's assistant, not a person of its own.
  'vcf_quirks/21_v21_nested_agent.vcf': { people: 1, organisations: 0 },
  'vcf_quirks/22_v30_utf16le_outlook.vcf': { people: 1, organisations: 0 },
  'vcf_quirks/23_outlook_21_label.vcf': { people: 1, organisations: 1 },
  'vcf_quirks/24_param_colon_quoted.vcf': { people: 1, organisations: 0 },

  // Tables whose columns are taken as they are guessed.
  'generic_csv/crm_custom_semicolon.csv': { people: 25, organisations: 22 },
  'generic_csv/tab_separated.tsv': { people: 15, organisations: 15 },
  'linkedin/eras/hypothetical_localised/Connections_de.csv': { people: 10, organisations: 10 },
}

/** Files with nothing for a file without people, and why. */
const NOTHING: Record<string, string[]> = {
  'linkedin/eras/broken/Connections_header_only.csv': ['NO_ROWS'],
  'linkedin/eras/2020_no_preamble_no_url/Invitations.csv': ['NOT_A_CONNECTION'],
  'linkedin/eras/2020_no_preamble_no_url/messages.csv': ['MESSAGES_LEFT_OUT', 'NOT_A_CONNECTION'],
  'linkedin/eras/2024_url/Invitations_urn.csv': ['NOT_A_CONNECTION'],
  'linkedin/eras/2024_url/messages.csv': ['MESSAGES_LEFT_OUT', 'NOT_A_CONNECTION'],
  'linkedin/eras/2025_attachments/messages.csv': ['MESSAGES_LEFT_OUT', 'NOT_A_CONNECTION'],
  'graph/net.gexf': ['UNKNOWN_FORMAT'],
  'graph/net13.gexf': ['UNKNOWN_FORMAT'],
  'graph/net.graphml': ['UNKNOWN_FORMAT'],
  'graph/net.jgf.json': ['UNKNOWN_FORMAT'],
  'text/team_page_snippets_gold.json': ['UNKNOWN_FORMAT'],
}

/** They tell of meetings: see meetingSamples.test.ts. */
const CALENDARS = [
  'ics/golden_followups_vevent.ics',
  'ics/golden_followups_vtodo.ics',
  'ics/google_meetings.ics',
  'ics/ics_NL_ical-generator11_tz_calendarlevel.ics',
  'ics/ics_NL_ical-generator11_tz_eventlevel.ics',
  'ics/ics_NL_ical-generator11_utc.ics',
  'ics/ics_ical-generator11_tz_calendarlevel.ics',
  'ics/ics_ical-generator11_tz_eventlevel.ics',
  'ics/ics_ical-generator11_utc.ics',
  'ics/outlook_meetings.ics',
]

const TABLES_OF_NOBODY = ['graph/edges.csv', 'graph/nodes.csv']

/** The preview, with the columns of a table nobody knows taken as guessed. */
async function previewedAsGuessed(api: Api, given: Given) {
  const first = await api.imports.preview({ files: [given] })
  if (first.kind !== 'mapping needed') return previewed(api, given)
  const second = await api.imports.preview({ files: [given], mapping: first.guess })
  if (second.kind !== 'preview') throw new Error(`no preview: ${JSON.stringify(second)}`)
  return second
}

const codes = (problems: readonly { code: string; line: number | null }[]) =>
  problems.map(({ code, line }) => (line === null ? code : `${code} ${line}`))

describe('every sample', () => {
  it('is here', () => {
    const tested = [
      ...Object.keys(SAMPLES),
      ...Object.keys(NOTHING),
      ...TABLES_OF_NOBODY,
      ...CALENDARS,
    ]
    const files = readdirSync('tests/samples', { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => /\.\w+$/.test(path) && !path.startsWith(`${FOLDER}/`))
    expect(tested.toSorted()).toEqual(files.toSorted())
  })

  it.each(CALENDARS)('%s is taken for a calendar', async (path) => {
    const found = await testApp().api.imports.preview({ files: [sampleFile(path)] })
    expect(found).toEqual({ kind: 'calendars', problems: [] })
  })

  it.each(Object.entries(SAMPLES))('%s is brought in, once', async (path, counts) => {
    const { people, interactions = 0, organisations, problems = [] } = counts
    const { api } = testApp()

    const preview = await previewedAsGuessed(api, sampleFile(path))
    expect(preview.people).toEqual({ ...NONE, added: people, moved: 0, gone: 0 })
    const first = await applied(api, preview.id)
    expect(first).toMatchObject({
      people: { ...NONE, added: people },
      interactions: { ...NONE, added: interactions },
      organisations: { added: organisations, unchanged: 0 },
    })
    expect(codes(first.problems)).toEqual(problems)
    expect(await api.file.info()).toMatchObject({ people, interactions, organisations })

    const again = await applied(api, (await previewed(api, sampleFile(path))).id)
    expect(again).toMatchObject({
      people: { ...NONE, unchanged: people },
      interactions: { ...NONE, unchanged: interactions },
      organisations: { added: 0, unchanged: organisations },
    })
    expect(codes(again.problems)).toEqual(problems)
    expect(await api.file.info()).toMatchObject({ people, interactions, organisations })
    expect(await api.file.check()).toEqual([])
  })

  it.each(Object.entries(NOTHING))('%s holds nothing', async (path, problems) => {
    const { api } = testApp()
    const reading = await api.imports.preview({ files: [sampleFile(path)] })
    if (reading.kind !== 'nothing') throw new Error(`found: ${reading.kind}`)
    expect(codes(reading.problems)).toEqual(problems)
  })

  it.each(TABLES_OF_NOBODY)('%s needs somebody who knows its columns', async (path) => {
    const { api } = testApp()
    const reading = await api.imports.preview({ files: [sampleFile(path)] })
    expect(reading.kind).toBe('mapping needed')
  })
})

it('the folder of an export gives the same as its archive', async () => {
  const { api } = testApp()
  const files = readdirSync(`tests/samples/${FOLDER}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/.test(name))
    .map((name) => sampleFile(`${FOLDER}/${name}`))
  const result = await applied(api, (await previewed(api, ...files)).id)
  expect(result).toMatchObject({
    people: { added: 620 },
    interactions: { added: 315 },
    organisations: { added: 103 },
  })

  const archive = await previewed(api, sampleFile(`${FOLDER}.zip`))
  expect(archive).toMatchObject({ people: { added: 0, updated: 0 }, interactions: { added: 0 } })
})

it('the Basic export is enriched by the Complete one, and knows nothing new itself', async () => {
  const { api } = testApp()
  const basic = sampleFile('linkedin/Basic_LinkedInDataExport_10-05-2026.zip')
  await applied(api, (await previewed(api, basic)).id)
  const complete = await previewed(api, sampleFile(`${FOLDER}.zip`))
  // 23 of the phone book are new; the one who is a connection gains what it says.
  expect(complete.people).toMatchObject({ added: 23, moved: 0, gone: 0 })
  expect(complete.interactions).toEqual({ added: 255, updated: 0, unchanged: 60 })

  await applied(api, complete.id)
  expect(await previewed(api, basic)).toMatchObject({
    people: { added: 0, updated: 0, unchanged: 597, moved: 0, gone: 0 },
    interactions: { added: 0, unchanged: 60 },
  })
})
