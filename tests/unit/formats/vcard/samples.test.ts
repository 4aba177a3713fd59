import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { FoundPerson } from '#domain/found'
import { looksLikeVcard, readVcards } from '#formats/vcard/read'

function peopleOf(file: string): FoundPerson[] {
  const bytes = readFileSync(`tests/samples/vcf/${file}`)
  expect(looksLikeVcard(bytes)).toBe(true)

  const { people, problems } = readVcards(file, bytes)
  expect(problems).toEqual([])
  return people
}

function counts(people: readonly FoundPerson[]) {
  return {
    people: people.length,
    names: new Set(people.map(({ name }) => name)).size,
    profiles: new Set(people.map(({ linkedin }) => linkedin)).size,
    emails: people.flatMap(({ emails }) => emails).length,
    numbers: people.flatMap(({ phones }) => phones).filter(({ e164 }) => e164 !== null).length,
    links: people.flatMap(({ links }) => links).length,
    postal: people.flatMap(({ postal }) => postal).length,
    organisations: people.filter(({ organisation }) => organisation !== '').length,
    departments: people.filter(({ department }) => department !== '').length,
    titles: people.filter(({ title }) => title !== '').length,
    birthdays: people.filter(({ birthday }) => birthday !== null).length,
    notes: people.filter(({ notes }) => notes !== '').length,
    tags: people.flatMap(({ tags }) => tags).length,
    photos: people.filter(({ photo }) => photo?.bytes.length === 70).length,
    ids: people.filter(({ sourceId }) => sourceId !== null).length,
  }
}

describe('address books', () => {
  it('are read from iCloud', () => {
    const people = peopleOf('apple_icloud_v30.vcf')

    expect(counts(people)).toEqual({
      people: 60,
      names: 60,
      profiles: 60,
      emails: 120,
      numbers: 60,
      links: 0,
      postal: 0,
      organisations: 60,
      departments: 15,
      titles: 60,
      birthdays: 20,
      notes: 9,
      tags: 0,
      photos: 8,
      ids: 60,
    })
    expect(people[0]).toMatchObject({
      place: { file: 'apple_icloud_v30.vcf', line: 1 },
      name: 'Elsa Forsberg',
      nickname: 'Els',
      linkedin: 'elsa-forsberg-exc38b81cc',
      emails: [
        { value: 'elsa.ddx@okunevaritchielu.example', label: 'Work' },
        { value: 'e0@mail.example', label: 'Board seat' },
      ],
      phones: [{ value: '+1 415 555 2426', label: 'Cell', e164: '+14155552426' }],
      organisation: "Bauch, Armstrong and O'Connell",
      department: 'Partnerships',
      title: 'Talent Acquisition Partner',
      birthday: '--03-14',
      notes: 'Met at the summit; likes “espresso”, cats\nSecond line — ünïcode 漢字',
      remainder: [
        'item3.X-ABRELATEDNAMES;type=pref:Pat Sample',
        'item3.X-ABLabel:_$!<Spouse>!$_',
        'item4.X-ABDATE;type=pref:2019-06-01',
        'item4.X-ABLabel:_$!<Anniversary>!$_',
        'X-ABUID:8A0BB53E-6A06-4D69-936E-9EEFE0E20059:ABPerson',
      ].join('\n'),
    })
    expect(people[59]?.name).toBe('Pépin Laurent')
  })

  it('are read from Google', () => {
    const people = peopleOf('google_v30.vcf')

    expect(counts(people)).toEqual({
      people: 60,
      names: 60,
      profiles: 60,
      emails: 60,
      numbers: 60,
      links: 0,
      postal: 0,
      organisations: 60,
      departments: 0,
      titles: 60,
      birthdays: 10,
      notes: 9,
      tags: 20,
      photos: 0,
      ids: 0,
    })
    expect(people[0]).toMatchObject({
      name: 'Loyce Hahn',
      linkedin: 'loyce-hahn-ex8f895841',
      emails: [{ value: 'loyce.snx@prosaccoschowalt.example', label: '' }],
      birthday: '--03-14',
      notes: 'line1\nline2, with comma',
      tags: ['Clients'],
    })
    expect(people[59]).toMatchObject({
      name: 'Cristóbal Villegas Saldaña',
      givenName: 'Cristóbal',
      familyName: 'Villegas Saldaña',
      organisation: 'Balistreri, Yost and Homenick',
      title: 'Regional Sales Director, EMEA',
      linkedin: 'cristobal-villegas-saldana-exe8f4d681',
    })
  })

  it('are read from Outlook', () => {
    const people = peopleOf('outlook_v21_qp.vcf')

    expect(counts(people)).toEqual({
      people: 40,
      names: 40,
      profiles: 40,
      emails: 40,
      numbers: 40,
      links: 0,
      postal: 40,
      organisations: 40,
      departments: 0,
      titles: 40,
      birthdays: 0,
      notes: 40,
      tags: 0,
      photos: 8,
      ids: 0,
    })
    expect(people[0]).toMatchObject({
      name: 'Constantin McDermott',
      notes: 'Zeile eins\nZeile zwei mit Ümlaut; Semikolon',
      phones: [{ value: '+1 415 555 5595', label: 'Work', e164: '+14155555595' }],
      postal: [
        {
          value: '1 Example St, Springfield, IL, 62701, United States of America',
          label: 'Work',
        },
      ],
    })
    expect(people[2]).toMatchObject({
      name: 'Avşar Süleymanoğlu',
      givenName: 'Avşar',
      familyName: 'Süleymanoğlu',
    })
  })

  it('are read from writers of RFC 6350', () => {
    const people = peopleOf('rfc6350_v40.vcf')

    expect(counts(people)).toEqual({
      people: 40,
      names: 40,
      profiles: 40,
      emails: 40,
      numbers: 40,
      links: 0,
      postal: 0,
      organisations: 40,
      departments: 0,
      titles: 40,
      birthdays: 7,
      notes: 0,
      tags: 16,
      photos: 6,
      ids: 40,
    })
    expect(people[0]).toMatchObject({
      name: 'Cara Nader',
      phones: [{ value: '+14155551069', label: 'Cell', e164: '+14155551069' }],
      organisation: 'Olson - Emard, Inc.',
      birthday: '--03-14',
      tags: ['Clients', 'Conference 2025'],
      sourceId: 'urn:uuid:7df6e22f-827c-4dd9-ad89-c61593240b41',
    })
    expect(people[2]?.title).toBe('Freelance Designer | UX 🎨')
  })

  it('may mix versions', () => {
    expect(peopleOf('mixed_versions.vcf').map(({ place, name }) => [place.line, name])).toEqual([
      [1, 'Elsa Forsberg'],
      [29, 'Lucinda Runte-Johnson'],
      [51, 'Athena Conroy-Kuphal'],
      [74, 'Rose Berger'],
    ])
  })

  it('may hold one card', () => {
    expect(peopleOf('single_contact.vcf').map(({ name, links }) => [name, links])).toEqual([
      ['Rose Berger', []],
    ])
  })
})
