import type { Meant } from './lines.ts'

/** A second set of lines that the reader had never seen: of jobs, clients, research and daily life. */
export const FURTHER_LINES: readonly (readonly [line: string, meant: Meant])[] = [
  [
    'Had coffee with Marta Kowalska, recruiter at Hireloop',
    { with: ['Marta Kowalska, recruiter at Hireloop'], was: 'meeting 2026-11-25' },
  ],
  ['phone screen with Dana from Nimbus', { with: ['Dana at Nimbus'], was: 'call 2026-11-25' }],
  [
    'Dana (Nimbus recruiter) called, wants my references',
    {
      with: ['Dana, Nimbus recruiter'],
      was: 'call inbound 2026-11-25',
      notes: 'wants my references',
    },
  ],
  ['second interview w/ Lee Park on Monday', { with: ['Lee Park'], was: 'meeting 2026-11-23' }],
  [
    'Thanked Ana for the referral',
    { with: ['Ana'], was: 'message outbound 2026-11-25', notes: 'for the referral' },
  ],
  [
    'Ana referred me to Lee Park at Nimbus',
    { with: ['Ana', 'Lee Park'], was: 'favour inbound 2026-11-25 at Nimbus' },
  ],
  [
    'Bumped into Tom Becker on the train',
    { with: ['Tom Becker'], was: 'meeting 2026-11-25', notes: 'on the train' },
  ],
  ['Skype with Oskar', { with: ['Oskar'], was: 'video call 2026-11-25' }],
  ['Lunch: Priya + Tom', { with: ['Priya', 'Tom'], was: 'meeting 2026-11-25' }],
  ['Tom, Priya and I had lunch', { with: ['Tom', 'Priya'], was: 'meeting 2026-11-25' }],
  [
    'Workshop with Jonas Weber and Emma Roy last Thursday',
    { with: ['Jonas Weber', 'Emma Roy'], was: 'meeting 2026-11-19' },
  ],
  [
    'Met Emma at the conference dinner',
    { with: ['Emma'], was: 'meeting 2026-11-25 at conference dinner' },
  ],
  [
    'met Hiro Tanaka at NeurIPS, shares my interest in graphs, email paper by Friday',
    {
      with: ['Hiro Tanaka'],
      was: 'meeting 2026-11-25 at NeurIPS',
      notes: 'shares my interest in graphs',
      then: ['write 2026-11-27 Email paper'],
    },
  ],
  [
    'reviewed draft with emma',
    { with: ['Emma'], was: 'favour outbound 2026-11-25', notes: 'draft' },
  ],
  [
    'call w client Tom Becker, invoice by friday',
    { with: ['Tom Becker'], was: 'call 2026-11-25', notes: 'client. invoice by friday' },
  ],
  [
    'Kickoff with Tom Becker (Becker & Sons)',
    { with: ['Tom Becker at Becker & Sons'], was: 'meeting 2026-11-25', notes: 'Kickoff' },
  ],
  [
    'demo for Nadia @Solaria, send offer tomorrow',
    {
      with: ['Nadia at Solaria'],
      was: 'meeting 2026-11-25',
      notes: 'demo',
      then: ['send 2026-11-26 Send offer'],
    },
  ],
  [
    'Pitched to Nadia Haddad at Startup Days',
    { with: ['Nadia Haddad'], was: 'event 2026-11-25 at Startup Days', notes: 'Pitched' },
  ],
  [
    'investor call with Mei Chen. She wants the numbers. Send numbers by Dec 1',
    {
      with: ['Mei Chen'],
      was: 'call 2026-11-25',
      notes: 'investor. She wants the numbers',
      then: ['send 2026-12-01 Send numbers'],
    },
  ],
  [
    'intro from Ana to Mei Chen',
    { with: ['Ana', 'Mei Chen'], was: 'introduction inbound 2026-11-25' },
  ],
  [
    'Mei replied, meeting next Wednesday',
    { with: ['Mei'], was: 'message inbound 2026-11-25', notes: 'meeting next Wednesday' },
  ],
  [
    'wrote Jonas a postcard',
    { with: ['Jonas'], was: 'message outbound 2026-11-25', notes: 'a postcard' },
  ],
  [
    'Birthday drinks for Emma on Saturday',
    { with: ['Emma'], was: 'meeting 2026-11-21', notes: 'Birthday' },
  ],
  [
    'Congratulate Emma on the new job',
    { also: ['Emma'], then: ['congratulate 2026-12-02 Congratulate Emma on the new job'] },
  ],
  [
    'Invite Tom and Priya to dinner next Saturday',
    { also: ['Tom', 'Priya'], then: ['meet 2026-12-05 Invite Tom and Priya to dinner'] },
  ],
  [
    'check in with Oskar in 3 weeks',
    { also: ['Oskar'], then: ['other 2026-12-16 Check in with Oskar'] },
  ],
  [
    'Write Hiro about the dataset by Monday',
    { also: ['Hiro'], then: ['write 2026-11-30 Write Hiro about the dataset'] },
  ],
  ['need to call mei tomorrow', { also: ['Mei'], then: ['call 2026-11-26 Call Mei'] }],
  [
    'todo: send Marta my portfolio',
    { also: ['Marta'], then: ['send 2026-12-02 Send Marta my portfolio'] },
  ],
  [
    'walk with Emma this morning, she got the grant!',
    { with: ['Emma'], was: 'meeting 2026-11-25', notes: 'she got the grant' },
  ],
  ['Coffee Ana Tue', { with: ['Ana'], was: 'meeting 2026-11-24' }],
  [
    'Zoom w Hiro, Emma & Jonas re grant; next steps: share doc Mon',
    {
      with: ['Hiro', 'Emma', 'Jonas'],
      was: 'video call 2026-11-25',
      notes: 'grant',
      then: ['send 2026-11-30 Share doc'],
    },
  ],
  [
    'Dinner with Lars Øverland and Åsa Lindqvist in Malmö',
    { with: ['Lars Øverland', 'Åsa Lindqvist'], was: 'meeting 2026-11-25 at Malmö' },
  ],
  ['tea with grandma Rosa', { with: ['Rosa'], was: 'meeting 2026-11-25', notes: 'grandma' }],
  [
    'spoke to Mr Okafor at the school fair',
    { with: ['Mr Okafor'], was: 'event 2026-11-25 at school fair' },
  ],
  [
    'Emailed Mei Chen and Nadia Haddad yesterday',
    { with: ['Mei Chen', 'Nadia Haddad'], was: 'email outbound 2026-11-24' },
  ],
  ['Got a message from Oskar on Signal', { with: ['Oskar'], was: 'message inbound 2026-11-25' }],
  [
    'Catch up call with Priya Nair (ex-Stripe)',
    { with: ['Priya Nair at ex-Stripe'], was: 'call 2026-11-25' },
  ],
  [
    'Lunch with Dr. Anke Vogel, Charité, about the study',
    { with: ['Dr. Anke Vogel'], was: 'meeting 2026-11-25', notes: 'Charité, about the study' },
  ],
  [
    'Met Sofia Rossi - UX lead at Tessera',
    { with: ['Sofia Rossi, UX lead at Tessera'], was: 'meeting 2026-11-25' },
  ],
  [
    'Sofia Rossi: UX lead at Tessera, met at Config',
    { with: ['Sofia Rossi, UX lead at Tessera'], was: 'meeting 2026-11-25 at Config' },
  ],
  ['Mittwoch Kaffee mit Anke', { with: ['Anke'], was: 'meeting 2026-11-18' }],
  [
    'Mit Jonas wegen der Miete telefoniert',
    { with: ['Jonas'], was: 'call 2026-11-25', notes: 'der Miete' },
  ],
  [
    'Abendessen mit Anke am 14. November, übermorgen schreiben',
    { with: ['Anke'], was: 'meeting 2026-11-14', then: ['write 2026-11-27 Anke schreiben'] },
  ],
  [
    'Réunion avec Camille lundi dernier, envoyer le devis demain',
    { with: ['Camille'], was: 'meeting 2026-11-23', then: ['send 2026-11-26 Envoyer le devis'] },
  ],
  ['Appelé Camille hier', { with: ['Camille'], was: 'call outbound 2026-11-24' }],
  ['Cerveza con Diego y Lucía el sábado', { with: ['Diego', 'Lucía'], was: 'meeting 2026-11-21' }],
  ['Llamé a Diego ayer', { with: ['Diego'], was: 'call outbound 2026-11-24' }],
  [
    'Desayuno con Diego, llamar el próximo martes',
    { with: ['Diego'], was: 'meeting 2026-11-25', then: ['call 2026-12-01 Llamar a Diego'] },
  ],
  [
    'follow up with Tom Becker on Friday',
    { also: ['Tom Becker'], then: ['other 2026-11-27 Follow up with Tom Becker'] },
  ],
]
