import { expect, it, onTestFinished } from 'vitest'
import { connect } from '#db/connection'
import { newPath } from './testFile.ts'

it.each([
  ['journal_mode', 'wal'],
  ['synchronous', 2],
  ['foreign_keys', 1],
  ['temp_store', 2],
  ['secure_delete', 1],
  ['trusted_schema', 0],
  ['cell_size_check', 1],
  ['busy_timeout', 5000],
])('has %s %s, for reading and for writing', (pragma, value) => {
  const file = newPath()
  const writer = connect(file, { readonly: false })
  onTestFinished(() => void writer.close())
  // SQLite tells a new file's settings only once it is in use.
  writer.exec('CREATE TABLE things (id INTEGER)')
  const reader = connect(file, { readonly: true })
  onTestFinished(() => void reader.close())
  reader.exec('SELECT * FROM things')

  expect(writer.pragma(pragma, { simple: true })).toBe(value)
  expect(reader.pragma(pragma, { simple: true })).toBe(value)
})

it('makes no file where it is to read one', () => {
  expect(() => connect(newPath(), { readonly: true })).toThrow('unable to open database file')
})

it('writes nothing where it is to read', () => {
  const file = newPath()
  connect(file, { readonly: false }).close()
  const reader = connect(file, { readonly: true })
  onTestFinished(() => void reader.close())

  expect(() => reader.exec('CREATE TABLE things (id INTEGER)')).toThrow('readonly')
})
