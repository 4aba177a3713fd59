import { counted } from '#domain/counted'
import type { Place, Source } from '#domain/found'

const SOURCE_WORDS: Readonly<Record<Source, string>> = {
  linkedin: 'LinkedIn',
  vcard: 'vCard',
  google: 'Google Contacts',
  outlook: 'Outlook',
  csv: 'Table',
}

/** What a file came from, as the user calls it. */
export function sourceWord(source: Source): string {
  return SOURCE_WORDS[source]
}

/** "Connections.csv, line 17"; the archive it lies in goes without saying. */
export function placeWords({ file, line }: Place): string {
  const name = file.replace(/^.*\.zip\//i, '')
  return line === null ? name : `${name}, line ${line.toLocaleString('en')}`
}

/** What problems are about: "3 lines", "1 line, and in 2 files" as a whole. */
export function problemWords(problems: readonly Place[]): string {
  const lines = problems.filter(({ line }) => line !== null)
  const files = problems.filter(({ line }) => line === null)
  const lineCount = new Set(lines.map(({ file, line }) => `${file} ${line}`)).size
  const fileCount = new Set(files.map(({ file }) => file)).size
  return [
    ...(lineCount > 0 ? [counted(lineCount, 'line')] : []),
    ...(fileCount > 0 ? [`in ${counted(fileCount, 'file')}`] : []),
  ].join(', and ')
}

/** What an import is about in one sentence: "46 people are new, 34 changed." */
export function changesSentence({ added, updated }: { added: number; updated: number }): string {
  const isNew = `${counted(added, 'person', 'people')} ${added === 1 ? 'is' : 'are'} new`
  if (added > 0 && updated > 0) return `${isNew}, ${updated.toLocaleString('en')} changed.`
  if (added > 0) return `${isNew}.`
  if (updated > 0) return `${counted(updated, 'person', 'people')} changed.`
  return 'Everybody in this is known already.'
}

/** The names of up to three files, and how many more there are. */
export function filesWords(files: readonly string[]): string {
  const named = files.slice(0, 3).join(', ')
  return files.length > 3 ? `${named} and ${files.length - 3} more` : named
}
