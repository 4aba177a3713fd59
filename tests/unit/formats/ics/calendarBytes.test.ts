import { describe, expect, it } from 'vitest'
import { complaintsAbout } from '../../../support/calendarBytes.ts'

const complaints = (text: string) => complaintsAbout(new TextEncoder().encode(text))

describe('complaintsAbout', () => {
  it('has nothing to say about a calendar in order', () => {
    expect(
      complaints(
        'BEGIN:VCALENDAR\r\nTZID:A/B\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;TZID=A/B:20260101T000000\r\n',
      ),
    ).toEqual([])
  })

  it('sees lines that are too long, in octets', () => {
    expect(complaints(`SUMMARY:${'é'.repeat(33)}a\r\n`)).toEqual([])
    expect(complaints(`SUMMARY:${'é'.repeat(34)}\r\n`)).toEqual(['line 1 has 76 octets'])
  })

  it('sees line breaks that are not CRLF', () => {
    expect(complaints('A:b\nC:d\r\n')).toEqual(['octet 3 is a lone LF'])
    expect(complaints('A:b\rC:d\r\n')).toEqual(['octet 3 is a lone CR'])
    expect(complaints('A:b\r\nC:d')).toEqual(['the last line does not end with CRLF'])
    expect(complaints('A:b\r\n\r\n')).toEqual(['line 2 is empty'])
  })

  it('sees a character cut by a fold', () => {
    const [first = 0, second = 0] = new TextEncoder().encode('é')

    expect(complaintsAbout(new Uint8Array([65, 58, first, 13, 10, 32, second, 13, 10]))).toEqual([
      'line 1 is not valid UTF-8',
      'line 2 is not valid UTF-8',
    ])
  })

  it('sees a time zone that is not defined, a UID used twice, a stamp without zone', () => {
    expect(
      complaints(
        'UID:1\r\nUID:1\r\nDTSTART;TZID=A/B:20260101T000000\r\nDTSTAMP:20260101T000000\r\n',
      ),
    ).toEqual([
      'time zone A/B is not defined',
      'UID 1 occurs twice',
      'DTSTAMP:20260101T000000 is not in UTC',
    ])
  })

  it('lets a day of a series share the UID of the series, but once', () => {
    const moved = 'UID:1\r\nRECURRENCE-ID:20260102T000000\r\n'

    expect(complaints(`UID:1\r\n${moved}`)).toEqual([])
    expect(complaints(`UID:1\r\n${moved}${moved}`)).toEqual([
      'UID 1 on 20260102T000000 occurs twice',
    ])
  })
})
