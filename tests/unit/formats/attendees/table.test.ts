import { describe, expect, it } from 'vitest'
import { readAttendees } from '#formats/attendees/attendees'

const ANA = { name: 'Ana Souza', title: 'CTO', organisation: 'Nimbus', email: 'ana@nimbus.io' }

const TABLES: [heads: string, table: string][] = [
  ['in English', 'Company\tName\tTitle\tE-mail\nNimbus\tAna Souza\tCTO\tana@nimbus.io'],
  ['with commas', 'Company,Name,Title,E-mail\nNimbus,Ana Souza,CTO,ana@nimbus.io'],
  ['with semicolons', 'E-Mail; Name; Role; Employer\nana@nimbus.io; Ana Souza; CTO; Nimbus'],
  [
    'with bars',
    '| Company | Name | Role | Mail |\n|---|---|---|---|\n| Nimbus | Ana Souza | CTO | ana@nimbus.io |',
  ],
  ['in German', 'Firma;Nachname;Vorname;Position;E-Mail\nNimbus;Souza;Ana;CTO;ana@nimbus.io'],
  [
    'in German, with “Name” for the family’s',
    'Name;Vorname;Funktion;Firma;E-Mail-Adresse\nSouza;Ana;CTO;Nimbus;ana@nimbus.io',
  ],
  ['in French', 'Société\tNom\tPrénom\tPoste\tCourriel\nNimbus\tSouza\tAna\tCTO\tana@nimbus.io'],
  [
    'in Spanish',
    'Nombre,Apellido,Cargo,Empresa,Correo electrónico\nAna,Souza,CTO,Nimbus,ana@nimbus.io',
  ],
  [
    'with one column for a name of French',
    'Nom;Entreprise;Fonction;Mail\nAna Souza;Nimbus;CTO;ana@nimbus.io',
  ],
  [
    'with the whole name beside the first',
    'First name,Name,Title,Company,Email\nAna,Ana Souza,CTO,Nimbus,ana@nimbus.io',
  ],
  [
    'with all three',
    'Full name,First name,Last name,Title,Company,Email\nA. Souza,Ana,Souza,CTO,Nimbus,ana@nimbus.io',
  ],
  [
    'in capitals, among others',
    '#\tTICKET\tCOMPANY\tNAME\tE-MAIL\tTITLE\n1\tEarly\tNimbus\tAna Souza\tANA@nimbus.io\tCTO',
  ],
  ['with quotes', '"Company","Name","Title","E-mail"\n"Nimbus","Ana Souza","CTO","ana@nimbus.io"'],
  [
    'with the family’s name first',
    'Name\tTitle\tCompany\tEmail\nSouza, Ana\tCTO\tNimbus\tana@nimbus.io',
  ],
]

describe('a table with a head', () => {
  it.each(TABLES)('is read %s', (_, table) => {
    expect(readAttendees(table)).toEqual({ attendees: [ANA], unread: [], beyond: 0 })
  })

  it('may have something above it', () => {
    const table = 'PyCon 2026\n\nCompany;Name\nNimbus;Ana Souza'
    expect(readAttendees(table)).toMatchObject({
      attendees: [{ name: 'Ana Souza', organisation: 'Nimbus' }],
      unread: [1],
    })
  })

  it('keeps cells with separators and line breaks together', () => {
    const table = 'Company,Name,Title\n"Nimbus, Inc.",Ana Souza,"Head of\nProduct"\nAcme,Bo Lind,'
    expect(readAttendees(table).attendees).toEqual([
      { ...ANA, organisation: 'Nimbus, Inc.', title: 'Head of Product', email: '' },
      { name: 'Bo Lind', organisation: 'Acme', title: '', email: '' },
    ])
  })

  it('takes a quote that is never closed for a sign', () => {
    const table = 'Company;Name\n"Nimbus;Ana Souza\nAcme;Bo Lind'
    expect(readAttendees(table).attendees).toMatchObject([
      { name: 'Ana Souza', organisation: 'Nimbus' },
      { name: 'Bo Lind', organisation: 'Acme' },
    ])
  })

  it('names by the address whom it does not name, and says which rows name nobody', () => {
    const table =
      'Company;Name;E-mail\nNimbus;;ana.souza@nimbus.io\nAcme;;\n;;\nCompany;Name;E-mail'
    expect(readAttendees(table)).toMatchObject({
      attendees: [{ name: 'Ana Souza', organisation: 'Nimbus' }],
      unread: [3],
    })
  })

  it('is none where only one column is known', () => {
    expect(readAttendees('Ana Souza, Speaker, Nimbus').attendees).toMatchObject([
      { name: 'Ana Souza', title: 'Speaker', organisation: 'Nimbus' },
    ])
  })
})
