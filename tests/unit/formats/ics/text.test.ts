import { describe, expect, it } from 'vitest'
import { calendarName, calendarText } from '#formats/ics/text'

describe('calendarText', () => {
  it('keeps what a calendar can carry', () => {
    expect(calendarText('a, b; c \\ "d"\te 👩🏽‍💻 漢字 é')).toBe('a, b; c \\ "d"\te 👩🏽‍💻 漢字 é')
  })

  it('writes every line break alike', () => {
    expect(calendarText('1\r\n2\r3\n4\u20285\u20296')).toBe('1\n2\n3\n4\n5\n6')
  })

  it('drops control characters', () => {
    expect(calendarText('a\u0000b\u0007c\u000Bd\u001Fe\u007Ff\u0085g\u009Fh')).toBe('abcdefgh')
  })

  it('drops marks that turn the direction', () => {
    expect(calendarText('a\u202Eb\u2066c\u2069d\u200Fe\u061Cf')).toBe('abcdef')
  })

  it('puts a replacement for half a character', () => {
    expect(calendarText('a\uD83Db')).toBe('a\uFFFDb')
  })
})

describe('calendarName', () => {
  it('is one line without anything that would need escaping', () => {
    expect(calendarName(' Ada,Bo;\r\nMETHOD:X \\n ')).toBe('Ada Bo METHOD:X n')
  })

  it('may be nothing', () => {
    expect(calendarName(',;\n')).toBe('')
  })
})
