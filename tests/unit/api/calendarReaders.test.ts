import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { describe, expect, it, onTestFinished } from 'vitest'
import { addDays } from '#domain/day'
import { complaintsAbout } from '../../support/calendarBytes.ts'
import { pythonSays, pythonWith, skippedWithout } from '../../support/python.ts'
import { everyCalendar, variedApp } from '../../support/variedCalendars.ts'

const READ_WITH_ICALENDAR = `
import sys, json, icalendar
def read(text):
    calendar = icalendar.Calendar.from_ical(text.encode())
    events = calendar.walk('VEVENT')
    errors = [str(error) for part in calendar.walk() for error in getattr(part, 'errors', [])]
    return [[[str(event['UID']), str(event['SUMMARY'])] for event in events], errors]
print(json.dumps([read(text) for text in json.load(sys.stdin)]))
`

const READ_WITH_VOBJECT = `
import sys, json, vobject
def read(text):
    calendar = vobject.readOne(text)
    calendar.validate(raiseException=True)
    for event in calendar.contents.get('vevent', []):
        if event.rruleset: next(iter(event.rruleset))
    return [[[event.uid.value, event.summary.value] for event in calendar.contents.get('vevent', [])], []]
print(json.dumps([read(text) for text in json.load(sys.stdin)]))
`

const READ_WITH_LIBICAL = `
import sys, json, ctypes
libical = ctypes.CDLL('libical.so.3')
def function(name, result, *arguments):
    found = getattr(libical, name)
    found.restype, found.argtypes = result, arguments
    return found
parse = function('icalparser_parse_string', ctypes.c_void_p, ctypes.c_char_p)
check = function('icalrestriction_check', ctypes.c_int, ctypes.c_void_p)
written = function('icalcomponent_as_ical_string', ctypes.c_char_p, ctypes.c_void_p)
first = function('icalcomponent_get_first_component', ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
following = function('icalcomponent_get_next_component', ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
uid = function('icalcomponent_get_uid', ctypes.c_char_p, ctypes.c_void_p)
summary = function('icalcomponent_get_summary', ctypes.c_char_p, ctypes.c_void_p)
VEVENT = 4
def read(text):
    calendar = parse(text.encode())
    errors = [] if check(calendar) else ['a restriction is not kept']
    errors += [line for line in written(calendar).decode().split('\\r\\n') if line.startswith('X-LIC-ERROR')]
    events, event = [], first(calendar, VEVENT)
    while event:
        events.append([uid(event).decode(), summary(event).decode()])
        event = following(calendar, VEVENT)
    return [events, errors]
print(json.dumps([read(text) for text in json.load(sys.stdin)]))
`

const readers = [
  { name: 'python3-icalendar', python: pythonWith('icalendar'), script: READ_WITH_ICALENDAR },
  { name: 'python3-vobject', python: pythonWith('vobject'), script: READ_WITH_VOBJECT },
  {
    name: 'libical3',
    python: pythonWith("ctypes; ctypes.CDLL('libical.so.3')"),
    script: READ_WITH_LIBICAL,
  },
]
const khal = spawnSync('khal', ['--version']).status === 0

/** UID and SUMMARY of each event as ical.js reads them, and that nothing is wrong. */
function readByIcal(text: string): [string[][], string[]] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent').map((event) => {
    const { uid, summary } = new ICAL.Event(event)
    return [uid, summary]
  })
  return [events, []]
}

/** What khal says as it takes a calendar in, and how many items and moved days it then has. */
function importedByKhal(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'kithmap-khal-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const items = join(folder, 'items')
  mkdirSync(items)
  writeFileSync(join(folder, 'feed.ics'), text)
  const locale = ['timeformat = %H:%M', 'dateformat = %Y-%m-%d', 'longdateformat = %Y-%m-%d']
  const times = ['datetimeformat = %Y-%m-%d %H:%M', 'longdatetimeformat = %Y-%m-%d %H:%M']
  const config = ['[calendars]', '[[kithmap]]', `path = ${items}`, '[locale]', ...locale, ...times]
  const database = ['[sqlite]', `path = ${join(folder, 'khal.db')}`]
  writeFileSync(join(folder, 'config'), [...config, ...database, ''].join('\n'))
  const { stdout, stderr, status } = spawnSync(
    'khal',
    ['-c', 'config', 'import', '--batch', '-a', 'kithmap', 'feed.ics'],
    { cwd: folder, encoding: 'utf8' },
  )
  return { said: `${stdout}${stderr}`.trim(), status, items: readdirSync(items).length }
}

function uidsIn(text: string): Set<string> {
  return new Set(text.replaceAll('\r\n ', '').match(/^UID:.*/gm))
}

describe('every calendar at every level', () => {
  it('holds what it should show: each kind of time, of exception and of text', async () => {
    const calendars = await everyCalendar(await variedApp())
    const all = calendars.find(({ name }) => name === 'all at full')?.text.replaceAll('\r\n ', '')

    expect(calendars).toHaveLength(15)
    for (const { text } of calendars) expect(text).toContain('BEGIN:VEVENT')
    for (const part of [
      'DTSTART;VALUE=DATE:',
      'DTSTART;TZID=America/New_York:',
      'DTSTART:20261231T000000\r\n',
      'RECURRENCE-ID;TZID=Asia/Jerusalem:',
      'RECURRENCE-ID:20261224T074500',
      'EXDATE;VALUE=DATE:20261201,20261202,',
      'EXDATE;TZID=America/New_York:',
      'BEGIN:VALARM',
      'STATUS:CANCELLED',
      '-series@kithmap',
      'SUMMARY:👩🏽‍💻',
      'שלום',
    ])
      expect(all).toContain(part)
  })

  it('has no fault in its bytes', async () => {
    for (const { name, text } of await everyCalendar(await variedApp()))
      expect([name, complaintsAbout(new TextEncoder().encode(text))]).toEqual([name, []])
  })

  it('is the same when it is made again, and keeps the uids of its events when they change', async () => {
    const app = await variedApp()
    const calendars = await everyCalendar(app)
    expect(await everyCalendar(app)).toEqual(calendars)

    const uidsOf = (all: typeof calendars) => all.map(({ text }) => uidsIn(text))
    for (const id of await app.api.people.ids({}))
      await app.api.people.edit({ id, changes: { name: 'Somebody else' } })
    for (const { id, dueOn } of await app.api.followUps.list({}))
      await app.api.followUps.snooze({ id, until: addDays(dueOn, 1) })
    expect(uidsOf(await everyCalendar(app))).toEqual(uidsOf(calendars))
  })

  for (const { name, python, script } of readers)
    it.skipIf(!python)(
      `is read by ${name} as by ical.js${skippedWithout(python, name)}`,
      async () => {
        const calendars = await everyCalendar(await variedApp())
        const texts = calendars.map(({ text }) => text)

        expect(pythonSays(python, script, texts)).toEqual(texts.map(readByIcal))
      },
    )

  it.skipIf(!khal)(
    `is taken in by khal, each event once${skippedWithout(khal, 'khal')}`,
    async () => {
      for (const { name, text } of await everyCalendar(await variedApp())) {
        expect({ name, ...importedByKhal(text) }).toEqual({
          name,
          said: '',
          status: 0,
          items: uidsIn(text).size,
        })
      }
    },
    60_000,
  )
})
