import { describe, expect, it } from 'vitest'
import { readVcards } from '#formats/vcard/read'
import { card, personWith, problemsWith, utf8 } from './written'

const EMPTY = {
  place: { file: 'people.vcf', line: 1 },
  name: 'Ada',
  givenName: '',
  familyName: '',
  nickname: '',
  suffix: '',
  pronouns: '',
  linkedin: null,
  emails: [],
  phones: [],
  links: [],
  postal: [],
  organisation: '',
  title: '',
  department: '',
  location: '',
  birthday: null,
  connectedOn: null,
  notes: '',
  tags: [],
  photo: null,
  sourceId: null,
  remainder: '',
}

describe('a person', () => {
  it('has nothing but a name if the card says no more', () => {
    expect(personWith('FN:Ada')).toEqual(EMPTY)
    expect(personWith('FN:Ada', 'N:;;;;', 'ORG:;', 'TITLE:', 'ADR:;;;;;; ', 'PHOTO:')).toEqual(
      EMPTY,
    )
  })

  it('has every field a card can fill', () => {
    expect(
      personWith(
        'N:Lovelace;Ada;Augusta,King;Lady;FRS,PhD',
        'FN:Ada Lovelace',
        'NICKNAME:Ada,The Countess',
        'PRONOUNS:she/her',
        'BDAY:18151210',
        'UID:urn:uuid:1',
        'ORG:Analytical Engines;Research;Programs',
        'TITLE:Programmer',
        'CATEGORIES:Maths,Poets',
        'CATEGORIES:Maths,London\\, England',
        'NOTE:One',
        'NOTE:Two',
      ),
    ).toEqual({
      ...EMPTY,
      name: 'Ada Lovelace',
      givenName: 'Ada Augusta King',
      familyName: 'Lovelace',
      suffix: 'FRS, PhD',
      nickname: 'Ada, The Countess',
      pronouns: 'she/her',
      birthday: '1815-12-10',
      sourceId: 'urn:uuid:1',
      organisation: 'Analytical Engines',
      department: 'Research, Programs',
      title: 'Programmer',
      tags: ['Maths', 'Poets', 'London, England'],
      notes: 'One\n\nTwo',
    })
  })

  it('bears the best name there is', () => {
    expect(personWith('FN: ', 'N:Solo;Han;;;', 'ORG:Falcon').name).toBe('Han Solo')
    expect(personWith('N:Solo', 'EMAIL:han@example.org').name).toBe('Solo')
    expect(personWith('ORG:Falcon', 'EMAIL:han@example.org').name).toBe('Falcon')
    expect(personWith('EMAIL:han@example.org', 'NICKNAME:Han').name).toBe('han@example.org')
    expect(personWith('NICKNAME:Han').name).toBe('Han')
  })

  it('has one line for a name, whatever whitespace is in it', () => {
    expect(personWith('FN:  Ada \\n Lovelace\t').name).toBe('Ada Lovelace')
    expect(personWith('FN: \\n\t\\n', 'NICKNAME:Ada').name).toBe('Ada')
  })

  it('takes the preferred of several, and keeps the others', () => {
    const person = personWith(
      'FN:Ada',
      'EMAIL;TYPE=HOME:home@example.org',
      'EMAIL;TYPE=WORK,PREF:work@example.org',
      'TEL;PREF=2:+14155550102',
      'TEL;PREF=1:+14155550101',
      'TITLE:Poet',
      'TITLE;PREF=1:Programmer',
      'ORG:First',
      'ORG:Second',
    )

    expect(person.emails).toEqual([
      { value: 'work@example.org', label: 'Work' },
      { value: 'home@example.org', label: 'Home' },
    ])
    expect(person.phones.map(({ value }) => value)).toEqual(['+14155550101', '+14155550102'])
    expect(person.title).toBe('Programmer')
    expect(person.organisation).toBe('First')
    expect(person.remainder).toBe('TITLE:Poet\nORG:Second')
  })

  it('has a role as title only if there is no other', () => {
    expect(personWith('FN:Ada', 'ROLE:Lead')).toMatchObject({ title: 'Lead', remainder: '' })
    expect(personWith('FN:Ada', 'ROLE:Lead', 'TITLE:Programmer')).toMatchObject({
      title: 'Programmer',
      remainder: 'ROLE:Lead',
    })
  })

  it('has addresses in lower case and once', () => {
    const person = personWith(
      'FN:Ada',
      'EMAIL:Ada@Example.ORG',
      'EMAIL;TYPE=WORK:ada@example.org',
      'EMAIL:mailto:countess@example.org',
      'TEL:+1 415 555 0100',
      'TEL;WORK:+1 415 555 0100',
    )

    expect(person.emails.map(({ value }) => value)).toEqual([
      'ada@example.org',
      'countess@example.org',
    ])
    expect(person.phones).toHaveLength(1)
  })

  it('keeps what is no e-mail address as a line of the card, and says so', () => {
    const lines = ['FN:Ada', 'EMAIL;TYPE=X400:/O=ORG/CN=ADA', `EMAIL:${'a'.repeat(29)}!`]

    expect(personWith(...lines)).toMatchObject({
      emails: [],
      remainder: `EMAIL;TYPE=X400:/O=ORG/CN=ADA\nEMAIL:${'a'.repeat(29)}!`,
    })
    expect(problemsWith(...lines)).toEqual([
      ['NOT_AN_EMAIL', 4],
      ['NOT_AN_EMAIL', 5],
    ])
  })

  it('has one LinkedIn profile; other addresses are links', () => {
    expect(
      personWith(
        'FN:Ada',
        'URL:https\\://de.linkedin.com/in/Ada?x=1',
        'X-SOCIALPROFILE;type=linkedin:http://www.linkedin.com/in/ada/',
        'URL:https://www.linkedin.com/in/other',
        'X-SOCIALPROFILE;type=twitter:https://twitter.com/ada',
        'X-SOCIALPROFILE;type=flickr:x-apple:ada',
        'URL;TYPE=WORK:https://www.linkedin.com/company/acme',
      ),
    ).toMatchObject({
      linkedin: 'ada',
      links: [
        { value: 'https://www.linkedin.com/in/other', label: '' },
        { value: 'https://twitter.com/ada', label: 'Twitter' },
        { value: 'https://www.linkedin.com/company/acme', label: 'Work' },
      ],
      remainder: 'X-SOCIALPROFILE;type=flickr:x-apple:ada',
    })
  })

  it('has addresses of any scheme as text', () => {
    expect(personWith('FN:Ada', 'URL:javascript:alert(1)', 'URL:file:///etc/passwd').links).toEqual(
      [
        { value: 'javascript:alert(1)', label: '' },
        { value: 'file:///etc/passwd', label: '' },
      ],
    )
  })

  it('has postal addresses on one line', () => {
    expect(
      personWith('FN:Ada', 'ADR;TYPE=HOME:;;12 St James\\nSquare;London;;SW1Y 4JH;').postal,
    ).toEqual([{ value: '12 St James, Square, London, SW1Y 4JH', label: 'Home' }])
  })

  it('has no other properties, whatever line breaks are in a text', () => {
    const person = personWith(
      'FN:Ada',
      'NOTE;ENCODING=QUOTED-PRINTABLE:hi=0D=0ABEGIN:VEVENT=0AEND:VCARD',
      'X-A;ENCODING=QUOTED-PRINTABLE;TYPE=b:one=0D=0AFN:Bo',
    )

    expect(person).toMatchObject({
      name: 'Ada',
      notes: 'hi\nBEGIN:VEVENT\nEND:VCARD',
      remainder: 'X-A;TYPE=b:one\\nFN:Bo',
    })
  })

  it('has letters that cannot be seen as they were written', () => {
    expect(personWith('FN:A\u202eda \u{1f469}\u200d\u{1f680}').name).toBe(
      'A\u202eda \u{1f469}\u200d\u{1f680}',
    )
    expect(personWith("FN:Robert'); DROP TABLE contact\\;--").name).toBe(
      "Robert'); DROP TABLE contact;--",
    )
  })

  it('keeps unknown lines word for word, unfolded, with their labels', () => {
    expect(
      personWith(
        'FN:Ada',
        'item1.TEL:1',
        'item1.X-ABLabel:Desk',
        'item2.X-FOO;A="b:c";d:e\\,',
        ' f\\n',
        'item2.X-ABLabel:Foo',
        'IMPP:xmpp:ada@example.org',
      ).remainder,
    ).toBe('item2.X-FOO;A="b:c";d:e\\,f\\n\nitem2.X-ABLabel:Foo\nIMPP:xmpp:ada@example.org')
  })

  it('has texts within 256 KiB, cut between characters', () => {
    const note = (characters: number) => ['FN:Ada', `NOTE:${'€'.repeat(characters)}`]

    expect(problemsWith(...note(87_381))).toEqual([])
    expect(problemsWith(...note(87_382))).toEqual([['TEXT_TOO_LONG', 4]])
    expect(personWith(...note(100_000)).notes).toBe('€'.repeat(87_381))
  })

  it('has a name of at most 500 letters', () => {
    const family = '\u{1f469}\u200d\u{1f469}\u200d\u{1f467}'

    expect(personWith(`FN:${family.repeat(500)}`).name).toBe(family.repeat(500))
    expect(problemsWith(`FN:${family.repeat(500)}`)).toEqual([])
    expect(personWith(`FN:${family.repeat(501)}`).name).toBe(family.repeat(500))
    expect(problemsWith(`FN:${'x'.repeat(10_000)}`)).toEqual([['NAME_TOO_LONG', 3]])
    expect(personWith(`FN:${'x'.repeat(10_000)}`).name).toBe('x'.repeat(500))
    expect(personWith(`FN:a${'\u0301'.repeat(5_000)}b`).name).toBe(`a${'\u0301'.repeat(15)}b`)
  })

  it('has no NUL characters', () => {
    expect(personWith('FN:A\0da', 'X-A:b\0c')).toMatchObject({ name: 'Ada', remainder: 'X-A:bc' })
    expect(problemsWith('FN:A\0da')).toEqual([['NUL_CHARACTER', 3]])
  })

  it('is read from long runs of one character', () => {
    const runs = [
      `${' '.repeat(100_000)}x`,
      ...['[', '\\', ',', '"', '=', '^'].map((c) => c.repeat(100_001)),
    ]

    for (const run of runs) {
      const text = card(
        'FN:Ada',
        `NOTE:a${run}b`,
        `X-A;B=${run};ENCODING=QUOTED-PRINTABLE:${run}`,
        `N:${run}`,
      )
      expect(readVcards('people.vcf', utf8(text)).people).toMatchObject([{ name: 'Ada' }])
    }
    expect(personWith(`FN:Ada${' '.repeat(100_000)}x`).name).toBe('Ada x')
  })
})
