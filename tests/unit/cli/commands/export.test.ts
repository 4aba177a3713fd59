import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { twoPeople } from '../network.ts'
import { printed, withFilled } from '../ran.ts'

describe('kithmap export ics', () => {
  it('writes the follow-ups, the same bytes each time', async () => {
    const { folder, run } = await withFilled(twoPeople)
    const [one, two] = [join(folder, 'one.ics'), join(folder, 'two.ics')]
    expect(await run('export', 'ics', '--out', one)).toEqual({
      code: 0,
      out: `${one}: 1 event.`,
      err: '',
    })
    const done = await run('export', 'ics', '--out', two, '--json')
    expect(printed(done)).toEqual({ file: two, feed: 'follow-ups', events: 1 })

    expect(readFileSync(one)).toEqual(readFileSync(two))
    expect(readFileSync(one, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/)
  })

  it('puts a new file in place of the old one, and leaves nothing beside it', async () => {
    const { folder, run } = await withFilled(twoPeople)
    mkdirSync(join(folder, 'out'))
    const out = join(folder, 'out', 'a.ics')
    writeFileSync(out, 'old and longer than anything that will follow'.repeat(1000))
    await run('export', 'ics', '--out', out)
    expect(readFileSync(out, 'utf8')).not.toContain('old and longer')
    expect(readdirSync(join(folder, 'out'))).toEqual(['a.ics'])
  })

  it.each([
    ['full', 'SUMMARY:Call Ada\r\n'],
    ['discreet', 'SUMMARY:Write to A. L.\r\n'],
    ['opaque', 'SUMMARY:Follow-up\r\n'],
  ])('tells as much as %s allows', async (privacy, line) => {
    const { folder, run } = await withFilled(twoPeople)
    const out = join(folder, 'a.ics')
    await run('export', 'ics', '--out', out, '--privacy', privacy)
    expect(readFileSync(out, 'utf8')).toContain(line)
  })

  it('writes another feed, and says which there are', async () => {
    const { folder, run } = await withFilled(twoPeople)
    const out = join(folder, 'a.ics')
    await run('export', 'ics', '--out', out, '--feed', 'keep-in-touch', '--privacy', 'full')
    expect(readFileSync(out, 'utf8')).toContain('SUMMARY:Keep in touch with Ada Lovelace\r\n')
    const { code, err } = await run('export', 'ics', '--out', out, '--feed', 'moons')
    expect(code).toBe(2)
    expect(err).toContain(
      '--feed takes all, follow-ups, keep-in-touch, birthdays, target-steps, not moons.',
    )
  })

  it('is refused where the folder is missing', async () => {
    const { folder, run } = await withFilled(twoPeople)
    const out = join(folder, 'none', 'a.ics')
    expect(await run('export', 'ics', '--out', out)).toEqual({
      code: 1,
      out: '',
      err: `${out} cannot be written: there is no such file or folder. Nothing was changed.`,
    })
    expect(readdirSync(folder).filter((name) => !name.startsWith('test.kithmap'))).toEqual([])
  })

  it('is refused where a folder is in its place', async () => {
    const { folder, run } = await withFilled(twoPeople)
    mkdirSync(join(folder, 'out'))
    const { code, err } = await run('export', 'ics', '--out', join(folder, 'out'))
    expect(code).toBe(1)
    expect(err).toContain('cannot be written: it is a folder.')
    expect(readdirSync(folder).toSorted()).toContain('out')
    expect(readdirSync(folder).filter((name) => name.startsWith('out'))).toEqual(['out'])
  })
})

describe('kithmap export of the network', () => {
  it.each(['graphml', 'gexf'])('writes %s, the same bytes each time', async (format) => {
    const { folder, run } = await withFilled(twoPeople)
    const [one, two] = [join(folder, 'one'), join(folder, 'two')]
    expect(await run('export', format, '--out', one)).toEqual({
      code: 0,
      out: `${one}: 2 people, no ties.`,
      err: '',
    })
    const done = await run('export', format, '--out', two, '--json')
    expect(printed(done)).toEqual({ files: [two], people: 2, ties: 0 })
    expect(readFileSync(one)).toEqual(readFileSync(two))
    expect(readFileSync(one, 'utf8')).toContain('Ada Lovelace')
  })

  it('writes csv as two files, named after the one that is asked for', async () => {
    const { folder, run } = await withFilled(twoPeople)
    const { out } = await run('export', 'csv', '--out', join(folder, 'net.csv'))
    const [nodes, edges] = [join(folder, 'net-nodes.csv'), join(folder, 'net-edges.csv')]
    expect(out).toBe(`${nodes}, ${edges}: 2 people, no ties.`)
    expect(readFileSync(nodes, 'utf8')).toMatch(/^Id,Label,[^]*\r\np1,Ada Lovelace,/)
    expect(readFileSync(edges, 'utf8')).toMatch(/^Source,[^]*\r\np1,o1,Undirected,m1-1,1,works at,/)
    expect(readdirSync(folder)).not.toContain('net.csv')
  })

  it.each([
    ['full', true, true],
    ['initials', false, true],
    ['hidden', false, false],
  ])('tells as much as %s allows', async (names, hasPerson, hasOrganisation) => {
    const { folder, run } = await withFilled(twoPeople)
    const out = join(folder, 'a.graphml')
    await run('export', 'graphml', '--out', out, '--names', names)
    const text = readFileSync(out, 'utf8')
    expect([text.includes('Lovelace'), text.includes('Engine')]).toEqual([
      hasPerson,
      hasOrganisation,
    ])
  })

  it('leaves organisations out where people alone are asked for', async () => {
    const { folder, run } = await withFilled(twoPeople)
    const out = join(folder, 'a.gexf')
    await run('export', 'gexf', '--out', out, '--people-only')
    expect(readFileSync(out, 'utf8')).toContain('<nodes count="2">')
  })
})

describe('kithmap export', () => {
  it.each([
    [['export', '--out', 'a.ics'], 'export takes one format: ics, graphml, gexf, csv.'],
    [['export', 'vcard', '--out', 'a.vcf'], 'export takes one format: ics, graphml, gexf, csv.'],
    [['export', 'ics'], 'export needs --out FILE.'],
    [
      ['export', 'ics', '--out', 'a.ics', '--privacy', 'none'],
      '--privacy takes full, discreet or opaque, not none.',
    ],
    [
      ['export', 'gexf', '--out', 'a.gexf', '--names', 'some'],
      '--names takes full, initials or hidden, not some.',
    ],
    [
      ['export', 'gexf', '--out', 'a.gexf', '--privacy', 'opaque'],
      '--privacy is for ics; gexf takes --names full, initials or hidden.',
    ],
    [
      ['export', 'ics', '--out', 'a.ics', '--names', 'hidden'],
      '--names is for graphml, gexf and csv; ics takes --privacy.',
    ],
  ])('is wrong usage as %j', async (args, words) => {
    const { run } = await withFilled(twoPeople)
    const { code, out, err } = await run(...args)
    expect([code, out, err.split('\n')[0]]).toEqual([2, '', words])
  })
})
