import type { Cell } from './table.ts'

/** Columns that only an Outlook table has beside each other, in each language that is known. */
export const OUTLOOK_SIGNATURES = [
  ['first name', 'last name', 'e-mail address', 'business phone'],
  ['first name', 'last name', 'e-mail address', 'mobile phone'],
  ['first name', 'last name', 'e-mail address', 'e-mail type'],
  ['vorname', 'nachname', 'e-mail-adresse', 'e-mail-typ'],
  ['vorname', 'nachname', 'e-mail-adresse', 'telefon geschäftlich'],
]

/** Outlook for Windows names the columns in the language it speaks. */
const GERMAN: Readonly<Record<string, string>> = {
  title: 'anrede',
  'first name': 'vorname',
  'middle name': 'weitere vornamen',
  'last name': 'nachname',
  company: 'firma',
  department: 'abteilung',
  'job title': 'position',
  'business street': 'straße geschäftlich',
  'business postal code': 'postleitzahl geschäftlich',
  'business city': 'ort geschäftlich',
  'business state': 'region geschäftlich',
  'business country/region': 'land/region geschäftlich',
  'home street': 'straße privat',
  'home postal code': 'postleitzahl privat',
  'home city': 'ort privat',
  'home state': 'region privat',
  'home country/region': 'land/region privat',
  'business phone': 'telefon geschäftlich',
  'business phone 2': 'telefon geschäftlich 2',
  'home phone': 'telefon (privat)',
  'mobile phone': 'mobiltelefon',
  'e-mail address': 'e-mail-adresse',
  'e-mail type': 'e-mail-typ',
  'e-mail display name': 'e-mail: angezeigter name',
  'e-mail 2 address': 'e-mail 2: adresse',
  'e-mail 2 type': 'e-mail 2: typ',
  'e-mail 2 display name': 'e-mail 2: angezeigter name',
  birthday: 'geburtstag',
  categories: 'kategorien',
  notes: 'notizen',
  'web page': 'webseite',
}

/** Finds by its English name what stands in a column with an English or a German one. */
export function inEnglish(cell: Cell): Cell {
  return (column) => {
    const german = typeof column === 'string' ? GERMAN[column] : undefined
    return cell(column) || (german === undefined ? '' : cell(german))
  }
}

/** Telephones, with the label their column gives them. */
export const PHONE_COLUMNS: Readonly<Record<string, string>> = {
  'mobile phone': 'Mobile',
  'primary phone': 'Primary',
  'business phone': 'Work',
  'business phone 2': 'Work',
  'company main phone': 'Company',
  'home phone': 'Home',
  'home phone 2': 'Home',
  'car phone': 'Car',
  'other phone': 'Other',
  'business fax': 'Work fax',
  'home fax': 'Home fax',
  'other fax': 'Other fax',
}

/** Kept in the notes, since nothing else holds them. */
export const NOTED_COLUMNS: Readonly<Record<string, string>> = {
  spouse: 'Spouse',
  children: 'Children',
  "manager's name": 'Manager',
  "assistant's name": 'Assistant',
  'referred by': 'Referred by',
  hobby: 'Hobby',
  schools: 'Schools',
}
