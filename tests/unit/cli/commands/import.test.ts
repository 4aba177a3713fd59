import { copyFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tablesOf } from '../../api/tables.ts'
import { printed, ran, withEmptyFile, withFile } from '../ran.ts'

const SAMPLES = 'tests/samples'
const CONNECTIONS = `${SAMPLES}/linkedin/eras/2024_url/Connections.csv`
const NONE = { added: 0, updated: 0, unchanged: 0 }

describe('kithmap import --json', () => {
  it('prints the counts and the problems by line, and nothing else', async () => {
    const { run } = withFile()
    const path = `${SAMPLES}/linkedin/eras/broken/Connections_truncated.csv`
    const done = await run('import', path, '--yes', '--json')
    expect([done.code, done.err]).toEqual([0, ''])
    expect(printed(done)).toEqual({
      people: { added: 38, updated: 0, unchanged: 0 },
      interactions: NONE,
      organisations: { added: 32, unchanged: 0 },
      problems: [
        {
          file: 'Connections_truncated.csv',
          line: 44,
          code: 'UNCLOSED_QUOTE',
          message: 'The file ends inside of quotes that open in this row; the row was not read.',
        },
        {
          file: 'Connections_truncated.csv',
          line: null,
          code: 'HIDDEN_PROFILES',
          message:
            'Left out: 1 connection with a hidden or closed profile, of which LinkedIn gives the date and nothing else.',
        },
      ],
    })
  })

  it.each([
    ['linkedin/Complete_LinkedInDataExport_10-05-2026.zip', 620, 315],
    ['linkedin/Complete_LinkedInDataExport_10-05-2026', 620, 315],
    ['linkedin/Basic_LinkedInDataExport_10-05-2026.zip', 597, 60],
    ['google/contacts_google_legacy_utf16le.csv', 10, 0],
    ['outlook/contacts_outlook_desktop_german.csv', 20, 0],
    ['vcf/apple_icloud_v30.vcf', 60, 0],
    ['generic_csv/crm_custom_semicolon.csv', 25, 0],
  ])('brings %s in once', async (path, people, interactions) => {
    const { run } = withFile()
    const bringIn = () => run('import', `${SAMPLES}/${path}`, '--yes', '--json')
    expect(printed(await bringIn())).toMatchObject({
      people: { ...NONE, added: people },
      interactions: { ...NONE, added: interactions },
    })
    expect(printed(await bringIn())).toMatchObject({
      people: { ...NONE, unchanged: people },
      interactions: { ...NONE, unchanged: interactions },
    })
    expect(printed(await run('people', '--json'))).toHaveLength(people)
  })

  it('takes several files at once', async () => {
    const { run } = withFile()
    const cards = `${SAMPLES}/vcf/single_contact.vcf`
    const done = await run('import', CONNECTIONS, cards, '--yes', '--json')
    expect(printed(done)).toMatchObject({ people: { added: 39 } })
  })
})

describe('kithmap import', () => {
  it('says in words what it did', async () => {
    const { run } = withFile()
    const done = await run('import', CONNECTIONS, '--yes')
    expect(done).toEqual({
      code: 0,
      out: [
        'People: 39 new, 0 changed (0 moved), 0 unchanged, 0 gone from the source',
        'Interactions: 0 new, 0 changed, 0 unchanged',
        'Organisations: 32 new, 0 known',
        'Connections.csv: Left out: 1 connection with a hidden or closed profile, of which LinkedIn gives the date and nothing else.',
        'Done. `kithmap undo` takes it back.',
      ].join('\n'),
      err: '',
    })
  })

  it('changes nothing on a dry run', async () => {
    const { file, run } = withFile()
    await run('import', `${SAMPLES}/vcf/single_contact.vcf`, '--yes')
    const before = tablesOf(file)
    const done = await run('import', CONNECTIONS, '--dry-run', '--yes', '--json')
    expect(done.code).toBe(0)
    expect(printed(done)).toMatchObject({ people: { added: 38, updated: 1 } })
    expect(tablesOf(file)).toEqual(before)
  })

  it('changes nothing where nobody can say yes', async () => {
    const { file, run } = await withEmptyFile()
    const before = tablesOf(file)
    const done = await run('import', CONNECTIONS, '--json')
    expect(done).toEqual({
      code: 1,
      out: '',
      err: 'Nothing was changed. Add --yes to bring it in.',
    })
    expect(tablesOf(file)).toEqual(before)
  })

  it('keeps what messages say only with --texts', async () => {
    const path = `${SAMPLES}/linkedin/Complete_LinkedInDataExport_10-05-2026.zip`
    const [without, having] = [withFile(), withFile()]
    await without.run('import', path, '--yes')
    await having.run('import', path, '--yes', '--texts')
    expect(JSON.stringify(tablesOf(without.file))).not.toContain('Thanks for connecting!')
    expect(JSON.stringify(tablesOf(having.file))).toContain('Thanks for connecting!')
  })

  it('offers to take nothing back where nothing was new', async () => {
    const { run } = withFile()
    await run('import', CONNECTIONS, '--yes')
    const { out } = await run('import', CONNECTIONS, '--yes')
    expect(out.split('\n').at(-1)).toBe('Nothing was new.')
  })

  it('needs a file to be named', async () => {
    const { run } = withFile()
    const { code, err } = await run('import')
    expect(code).toBe(2)
    expect(err).toMatch(/^import needs at least one file\.\nUsage: kithmap import FILE…/)
  })
})

describe('a file that cannot be brought in', () => {
  const ZIP = `${SAMPLES}/linkedin/Basic_LinkedInDataExport_10-05-2026.zip`

  it.each<[string, string, string | Uint8Array, string]>([
    ['is empty', 'a.csv', '', 'EMPTY'],
    ['is blank', 'a.csv', '\n \n', 'EMPTY'],
    ['is a header alone', 'a.csv', 'First Name,Last Name,Connected On\n', 'NO_ROWS'],
    [
      'is a picture',
      'people.vcf',
      Buffer.from('ffd8ffe000104a46494600010203', 'hex'),
      'UNKNOWN_FORMAT',
    ],
    ['is a letter', 'people.csv', 'Dear Ada\nhow are you?\n', 'UNKNOWN_FORMAT'],
    ['is JSON', 'people.csv', '{"people": [{"name": "Ada"}]}', 'UNKNOWN_FORMAT'],
    ['is an old spreadsheet', 'a.csv', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'XLSX'],
    ['is an archive cut short', 'a.zip', readFileSync(ZIP).subarray(0, 9000), 'ZIP_DAMAGED'],
    ['is a table about nobody', 'a.csv', 'colour,size\nred,3\n', 'UNKNOWN_COLUMNS'],
  ])('because it %s', async (_, name, content, code) => {
    const { folder, file, run } = withFile()
    await run('import', CONNECTIONS, '--yes')
    const before = tablesOf(file)
    writeFileSync(join(folder, name), content)

    const done = await run('import', join(folder, name), '--yes', '--json')
    expect([done.code, done.err]).toEqual([
      1,
      'Nothing in it could be brought in. Nothing was changed.',
    ])
    expect(printed(done)).toMatchObject({
      people: NONE,
      interactions: NONE,
      organisations: { added: 0, unchanged: 0 },
      problems: [{ file: name, code }],
    })
    expect(tablesOf(file)).toEqual(before)
  })

  it('says why in words', async () => {
    const { folder, run } = withFile()
    writeFileSync(join(folder, 'a.csv'), '')
    expect((await run('import', join(folder, 'a.csv'), '--yes')).out).toBe(
      'a.csv: The file is empty.',
    )
  })

  it('because it cannot be read', async () => {
    const { folder, run } = withFile()
    const path = join(folder, 'none.csv')
    expect(await run('import', path, '--yes')).toEqual({
      code: 1,
      out: '',
      err: `${path} cannot be read: there is no such file or folder. Nothing was changed.`,
    })
  })

  it('because it is huge', async () => {
    const { folder, run } = withFile()
    const path = join(folder, 'huge.csv')
    writeFileSync(path, '')
    truncateSync(path, 3 * 2 ** 30)
    expect(await run('import', path, '--yes')).toEqual({
      code: 1,
      out: 'huge.csv: The file has 3072 MiB; at most 256 are read.',
      err: 'Nothing in it could be brought in. Nothing was changed.',
    })
  })

  it('because it is a folder without files', async () => {
    const { folder, run } = withFile()
    mkdirSync(join(folder, 'empty'))
    expect(await run('import', join(folder, 'empty'), '--yes')).toMatchObject({
      code: 1,
      err: 'There is no file in it. Nothing was changed.',
    })
  })
})

it('a folder gives its files with the path from the folder on', async () => {
  const { folder, run } = withFile()
  mkdirSync(join(folder, 'export', 'sub'), { recursive: true })
  copyFileSync(CONNECTIONS, join(folder, 'export', 'sub', 'Connections.csv'))
  const done = await run('import', join(folder, 'export'), '--yes', '--json')
  expect(printed(done)).toMatchObject({
    people: { added: 39 },
    problems: [{ file: join('export', 'sub', 'Connections.csv') }],
  })
})

it('an import is taken back by the next command line', async () => {
  const { file, run } = await withEmptyFile()
  const before = tablesOf(file)
  await run('import', CONNECTIONS, '--yes')
  expect(await run('undo')).toMatchObject({ code: 0, out: 'Undone: Import of 39 people' })
  expect(tablesOf(file)).toEqual(before)
  expect((await ran('check', '--db', file)).out).toBe('The file is whole.')
})
