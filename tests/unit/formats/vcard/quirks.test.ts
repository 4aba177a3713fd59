import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { FoundPerson, Problem } from '#domain/found'
import { looksLikeVcard, readVcards } from '#formats/vcard/read'

function quirk(file: string): { people: FoundPerson[]; problems: Problem[] } {
  const bytes = readFileSync(`tests/samples/vcf_quirks/${file}`)
  expect(looksLikeVcard(bytes)).toBe(true)
  return readVcards(file, bytes)
}

function onePerson(file: string): FoundPerson | undefined {
  const { people, problems } = quirk(file)
  expect(people).toHaveLength(1)
  expect(problems).toEqual([])
  return people[0]
}

describe('quirks of writers', () => {
  it('bare parameters (2.1)', () => {
    expect(onePerson('01_v21_bare_params.vcf')).toMatchObject({
      name: 'Ada Okafor',
      phones: [{ value: '+44 20 7946 0018', label: 'Home', e164: '+442079460018' }],
      emails: [{ value: 'ada@example.org', label: '' }],
      remainder: '',
    })
  })

  it('quoted-printable with soft line breaks', () => {
    expect(onePerson('02_v21_qp_utf8_softbreak.vcf')).toMatchObject({
      name: 'Jürgen Müller',
      givenName: 'Jürgen',
      familyName: 'Müller',
      notes: 'Erste Zeile mit etwas mehr Text damit sie umbricht\nZweite Zeile; mit Semikolon',
    })
  })

  it('quoted-printable in ISO-8859-1 and Windows-1252', () => {
    expect(onePerson('03_v21_qp_latin1.vcf')).toMatchObject({
      name: 'Zoë Garçon',
      familyName: 'Garçon',
    })
    expect(onePerson('04_v21_qp_win1252_euro.vcf')).toMatchObject({
      name: 'Siobhán O’Brien',
      familyName: 'O’Brien',
    })
  })

  it('eight-bit text without a charset, and in Shift_JIS', () => {
    expect(onePerson('05_v21_raw8bit_latin1.vcf')).toMatchObject({
      name: 'Íñigo Núñez',
      givenName: 'Íñigo',
    })
    expect(onePerson('06_v21_shiftjis_raw.vcf')).toMatchObject({
      name: '山田太郎',
      familyName: '山田',
      givenName: '太郎',
    })
  })

  it('folds inside a character', () => {
    expect(onePerson('07_v30_utf8_fold_midoctet.vcf')?.notes).toBe(
      'Résumé — naïve façade with ünïcödé Résumé — naïve façade with ünïcödé Résumé — naïve façade with ünïcödé',
    )
  })

  it('rows that end with LF, and a byte order mark', () => {
    expect(onePerson('08_v30_lf_only.vcf')).toMatchObject({
      name: 'Lf Only',
      emails: [{ value: 'lf@example.org', label: '' }],
    })
    expect(onePerson('09_v30_bom.vcf')).toMatchObject({
      place: { file: '09_v30_bom.vcf', line: 1 },
      name: 'Byte Mark',
    })
  })

  it('groups with labels (Apple)', () => {
    expect(onePerson('10_v30_apple_grouped.vcf')).toMatchObject({
      name: 'Noa Rivera',
      linkedin: 'noa-rivera-example',
      emails: [{ value: 'noa@example.com', label: 'Board seat' }],
      links: [],
      organisation: 'Contoso Labs',
      department: 'Platform Team',
      remainder: [
        'item2.X-ABRELATEDNAMES;type=pref:Sam Rivera',
        'item2.X-ABLabel:_$!<Spouse>!$_',
        'X-ABDATE;type=pref:2019-05-01',
        'item4.X-ABADR:us',
      ].join('\n'),
    })
  })

  it('escapes', () => {
    expect(onePerson('11_v30_escapes.vcf')).toMatchObject({
      name: 'Jo;hn Doe, Jr.',
      givenName: 'Jo;hn',
      familyName: 'Doe, Jr.',
      notes: 'Line one\nLine two, with comma; semicolon\\ backslash\nUpper',
    })
  })

  it('empty labels and escaped colons (Google)', () => {
    expect(onePerson('12_v30_google.vcf')).toMatchObject({
      name: 'Mina Park',
      emails: [{ value: 'mina@example.net', label: '' }],
      phones: [{ value: '+1 (415) 555-0100', label: 'Direct', e164: '+14155550100' }],
      links: [{ value: 'https://example.net', label: 'PROFILE' }],
      organisation: 'Example GmbH & Co. KG',
      title: 'VP, Engineering',
      tags: ['Conference 2025'],
      remainder: '',
    })
  })

  it('photos in base64, folded, and ended by a blank row', () => {
    const ella = onePerson('13_v30_photo_b64.vcf')?.photo
    const otto = onePerson('14_v21_photo_b64_blankline.vcf')

    expect(ella).toMatchObject({ mediaType: 'image/png' })
    expect(ella?.bytes).toHaveLength(70)
    expect(otto?.photo).toEqual(ella)
    expect(otto?.emails).toEqual([{ value: 'otto@example.org', label: '' }])
  })

  it('version 4.0, with a photo that is cut short', () => {
    const { people, problems } = quirk('15_v40_rfc6350.vcf')

    expect(people).toMatchObject([
      {
        name: 'Simon Example',
        suffix: 'ing. jr, M.Sc.',
        birthday: '--02-03',
        phones: [{ value: '+1-418-656-9254 ext. 102', label: 'Work', e164: '+14186569254' }],
        emails: [{ value: 'simon@example.org', label: 'Work' }],
        organisation: 'Viagénie inc.',
        photo: null,
        remainder: [
          'RELATED;TYPE=friend;VALUE=text:Please contact Erin',
          'RELATED;TYPE=spouse:urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6',
          'GENDER:M',
          'LANG;PREF=1:fr',
        ].join('\n'),
      },
    ])
    expect(problems).toEqual([
      {
        file: '15_v40_rfc6350.vcf',
        line: 10,
        code: 'PHOTO_DAMAGED',
        message: 'The photo is incomplete and was left out.',
      },
    ])
  })

  it('carets and colons in quoted parameters', () => {
    expect(onePerson('16_v40_rfc6868_caret.vcf')).toMatchObject({
      name: 'George Herman',
      emails: [{ value: 'g@example.org', label: '' }],
    })
    expect(onePerson('24_param_colon_quoted.vcf')?.emails).toEqual([
      { value: 'col@example.org', label: 'INTERNET:weird' },
    ])
  })

  it('names of properties in small letters', () => {
    expect(onePerson('17_mixed_case_names.vcf')).toMatchObject({
      name: 'Casey Lower',
      familyName: 'Lower',
      emails: [{ value: 'casey@example.org', label: '' }],
    })
  })

  it('several versions in one file', () => {
    const { people, problems } = quirk('18_multi_mixed_versions.vcf')

    expect(people.map(({ name, place }) => [name, place.line])).toEqual([
      ['A One', 1],
      ['B Two', 6],
      ['C Three', 13],
    ])
    expect(people[1]?.phones).toEqual([{ value: '1', label: 'Cell', e164: null }])
    expect(problems).toEqual([])
  })

  it('one bad card among good ones', () => {
    const { people, problems } = quirk('19_one_bad_card_in_file.vcf')

    expect(people.map(({ name }) => name)).toEqual(['A Good', 'Broken line next', 'B Good'])
    expect(problems).toEqual([
      {
        file: '19_one_bad_card_in_file.vcf',
        line: 9,
        code: 'NOT_A_PROPERTY',
        message: 'A line that is no property was skipped.',
      },
    ])
  })

  it('no full name', () => {
    expect(onePerson('20_v30_no_fn.vcf')).toMatchObject({
      name: 'Han Solo',
      givenName: 'Han',
      familyName: 'Solo',
    })
  })

  it('a card inside a card', () => {
    expect(onePerson('21_v21_nested_agent.vcf')).toMatchObject({
      name: 'Big Boss',
      emails: [{ value: 'boss@example.org', label: '' }],
      remainder: String.raw`AGENT:BEGIN:VCARD\nVERSION:2.1\nN:Aide\;Al\nFN:Al Aide\nEND:VCARD\n`,
    })
  })

  it('UTF-16', () => {
    expect(onePerson('22_v30_utf16le_outlook.vcf')).toMatchObject({
      name: 'Wanda Wide',
      givenName: 'Wanda',
      familyName: 'Wide',
    })
  })

  it('postal labels in quoted-printable (Outlook)', () => {
    expect(onePerson('23_outlook_21_label.vcf')).toMatchObject({
      name: 'Asa Svensson',
      organisation: 'Fabrikam AB',
      department: 'Sales',
      title: 'Regional Director',
      phones: [{ value: '+46 8 555 0100', label: 'Work', e164: '+4685550100' }],
      postal: [{ value: 'Storgatan 1, Stockholm, 111 23, Sweden', label: 'Work' }],
      remainder: [
        String.raw`LABEL;WORK;PREF:Storgatan 1\n111 23 Stockholm`,
        'X-MS-OL-DEFAULT-POSTAL-ADDRESS:2',
        'X-MS-IMADDRESS:asa@fabrikam.example',
      ].join('\n'),
    })
  })
})
