import { describe, expect, it } from 'vitest'
import { openCsv } from '#formats/csv/csv'
import { exportFileOf, isOtherExportFile } from '#formats/linkedin/exportFile'

const roleOf = (path: string, text: string) => exportFileOf(openCsv(path, Buffer.from(text)))?.role

const MESSAGES = 'CONVERSATION ID,FROM,TO,DATE,CONTENT\n'

describe('exportFileOf', () => {
  it('goes by the columns, whatever the name', () => {
    expect(roleOf('Book1.txt', 'First Name,Last Name,Connected On\n')).toBe('connections')
    expect(roleOf('Book2.txt', `Notes:,,,,\n,,,,\n${MESSAGES}`)).toBe('messages')
    expect(roleOf('Connections.csv', 'name,email\n')).toBeUndefined()
  })

  it('does not take talks with an assistant for messages', () => {
    expect(roleOf('export/guide_messages.csv', MESSAGES)).toBeUndefined()
    expect(roleOf('messages.csv', MESSAGES)).toBe('messages')
  })
})

describe('isOtherExportFile', () => {
  it('ignores case, blanks, underscores and numbers', () => {
    expect(isOtherExportFile('a/Member_Follows_100000001.csv')).toBe(true)
    expect(isOtherExportFile('a\\recommendations given (2).CSV')).toBe(true)
    expect(isOtherExportFile('a/Skills.csv')).toBe(true)
    expect(isOtherExportFile('a/people.csv')).toBe(false)
  })
})
