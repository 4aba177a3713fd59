import { describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { calendarFiles } from '#formats/calendarFiles'
import type { GivenFile } from '#formats/givenFile'

const CALENDAR = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'

async function zipped(files: Record<string, string | Buffer>): Promise<GivenFile> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk))
  return { path: 'takeout.zip', bytes: Buffer.concat(chunks) }
}

async function found(...given: GivenFile[]) {
  const { files, problems } = await calendarFiles(given)
  return { paths: files.map(({ path }) => path), codes: problems.map(({ code }) => code) }
}

describe('calendarFiles', () => {
  it('are found by what is in them, and in archives by their name first', async () => {
    const archive = await zipped({
      'Takeout/Calendar/zoe.ics': CALENDAR,
      'Takeout/Calendar/Work.ICS': CALENDAR,
      'Takeout/Calendar/not.ics': 'hello',
      'Takeout/Contacts/all.vcf': 'BEGIN:VCARD',
      'Takeout/film.mp4': Buffer.alloc(5_000_000),
    })
    const calendar = { path: 'a.txt', bytes: Buffer.from(`\ufeff${CALENDAR}`) }
    const letter = { path: 'b.ics', bytes: Buffer.from('Dear Ana') }
    expect(await found(calendar, letter, archive)).toEqual({
      paths: [
        'a.txt',
        'takeout.zip/Takeout/Calendar/zoe.ics',
        'takeout.zip/Takeout/Calendar/Work.ICS',
      ],
      codes: [],
    })
  })

  it('are refused where an archive is a bomb, with its reason', async () => {
    const bomb = await zipped({ 'a.ics': Buffer.alloc(20_000_000, `${CALENDAR} `) })
    expect(await found(bomb)).toEqual({ paths: [], codes: ['ZIP_BOMB'] })
  })

  it('are refused where an archive is damaged', async () => {
    const { path, bytes } = await zipped({ 'a.ics': CALENDAR })
    expect(await found({ path, bytes: bytes.subarray(0, 60) })).toEqual({
      paths: [],
      codes: ['ZIP_DAMAGED'],
    })
  })
})
