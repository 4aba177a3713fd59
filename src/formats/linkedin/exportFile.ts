import type { Csv } from '#formats/csv/rows'
import { headerRow } from '#formats/csv/table'

/** The files of an export that are read, each with columns that only it has. */
const KINDS = [
  { role: 'connections', columns: ['first name', 'last name', 'connected on'] },
  { role: 'messages', columns: ['conversation id', 'from', 'to', 'date', 'content'] },
  { role: 'invitations', columns: ['from', 'to', 'sent at', 'direction'] },
  { role: 'profile', columns: ['first name', 'last name', 'headline'] },
  { role: 'positions', columns: ['company name', 'title', 'started on', 'finished on'] },
  { role: 'education', columns: ['school name', 'start date', 'end date'] },
  { role: 'emails', columns: ['email address', 'confirmed', 'primary'] },
  { role: 'follows', columns: ['organization', 'followed on'] },
  { role: 'phoneBook', columns: ['source', 'firstname', 'lastname', 'emails', 'phonenumbers'] },
] as const

export type Role = (typeof KINDS)[number]['role']

export interface ExportFile {
  csv: Csv
  role: Role
  headerIndex: number
}

/** Files whose columns are those of messages, or of people, but which are about neither. */
const OTHERS = new Set(
  [
    'guidemessages learningcoachmessages learningroleplaymessages',
    'recommendationsgiven recommendationsreceived endorsementgiveninfo endorsementreceivedinfo',
    'memberfollows phonenumbers whatsappphonenumbers jobapplications savedjobs jobseekerpreferences',
    'skills languages certifications courses projects honors organizations publications patents',
    'testscores volunteering events learning registration adtargeting',
  ].flatMap((names) => names.split(' ')),
)

/** The file of a LinkedIn export a table is, by its columns, or nothing if it is none. */
export function exportFileOf(csv: Csv): ExportFile | undefined {
  if (isOtherExportFile(csv.file)) return undefined
  for (const { role, columns } of KINDS) {
    const headerIndex = headerRow(csv, columns)
    if (headerIndex !== -1) return { csv, role, headerIndex }
  }
  return undefined
}

/** Whether a file is one that LinkedIn exports and from which nothing is read. */
export function isOtherExportFile(path: string): boolean {
  return OTHERS.has(exportedName(path))
}

/** `Member_Follows_100000001.csv` and `member follows (2).csv` are the same file: `memberfollows`. */
function exportedName(path: string): string {
  const name = path.split(/[\\/]/).at(-1)?.toLowerCase() ?? ''
  return name.replace(/\.[a-z]{1,4}$/, '').replace(/[\s_()\d-]/g, '')
}
