import type { Source } from '#domain/found'

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

/** "Connections.csv, line 17". */
export function placeWords({ file, line }: { file: string; line: number | null }): string {
  return line === null ? file : `${file}, line ${line.toLocaleString('en')}`
}

/** The names of up to three files, and how many more there are. */
export function filesWords(files: readonly string[]): string {
  const named = files.slice(0, 3).join(', ')
  return files.length > 3 ? `${named} and ${files.length - 3} more` : named
}
