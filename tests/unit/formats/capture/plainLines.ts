import type { Meant } from './lines.ts'

/** Plain lines, the last set that was written, tried when the reader was done. */
export const PLAIN_LINES: readonly (readonly [line: string, meant: Meant])[] = [
  ['Coffee with Marta yesterday', { with: ['Marta'], was: 'meeting 2026-11-24' }],
  ['lunch with tom and priya on friday', { with: ['Tom', 'Priya'], was: 'meeting 2026-11-20' }],
  [
    'Call with Nadia Haddad about the contract',
    { with: ['Nadia Haddad'], was: 'call 2026-11-25', notes: 'the contract' },
  ],
  ['met oskar at the gym yesterday', { with: ['Oskar'], was: 'meeting 2026-11-24 at gym' }],
  [
    'Met Hiro Tanaka (research scientist at Tessera) at NeurIPS',
    { with: ['Hiro Tanaka, research scientist at Tessera'], was: 'meeting 2026-11-25 at NeurIPS' },
  ],
  [
    'Emma called this morning about the grant',
    { with: ['Emma'], was: 'call inbound 2026-11-25', notes: 'the grant' },
  ],
  [
    'Zoom with Mei Chen, send deck tomorrow',
    { with: ['Mei Chen'], was: 'video call 2026-11-25', then: ['send 2026-11-26 Send deck'] },
  ],
  [
    'dinner w/ Lars and Åsa, write them next week',
    { with: ['Lars', 'Åsa'], was: 'meeting 2026-11-25', then: ['write 2026-12-02 Write them'] },
  ],
  [
    'Coffee with Jonas @Becker, follow up in two weeks',
    {
      with: ['Jonas at Becker'],
      was: 'meeting 2026-11-25',
      then: ['other 2026-12-09 Follow up with Jonas'],
    },
  ],
  [
    'Emailed Sofia Rossi about the talk',
    { with: ['Sofia Rossi'], was: 'email outbound 2026-11-25', notes: 'the talk' },
  ],
  ['email Sofia on Monday', { also: ['Sofia'], then: ['write 2026-11-30 Email Sofia'] }],
  [
    'Talked to Diego at PyCon, he is looking for a co-founder',
    { with: ['Diego'], was: 'event 2026-11-25 at PyCon', notes: 'he is looking for a co-founder' },
  ],
  [
    'Breakfast with Camille in Paris last week',
    { with: ['Camille'], was: 'meeting 2026-11-18 at Paris' },
  ],
  [
    'Texted Anke yesterday, call Sunday',
    { with: ['Anke'], was: 'message outbound 2026-11-24', then: ['call 2026-11-29 Call Anke'] },
  ],
  [
    'Met Wen Li and Kofi Mensah from Solaria',
    { with: ['Wen Li at Solaria', 'Kofi Mensah at Solaria'], was: 'meeting 2026-11-25' },
  ],
  [
    'Ask Kofi for an intro to Wen next Monday',
    { also: ['Kofi', 'Wen'], then: ['ask 2026-11-30 Ask Kofi for an intro to Wen'] },
  ],
  [
    'coffee with Rosa, Kofi, and Wen about the book club',
    { with: ['Rosa', 'Kofi', 'Wen'], was: 'meeting 2026-11-25', notes: 'the book club' },
  ],
  [
    'Lunch w/ Tom; thank him for the referral',
    {
      with: ['Tom'],
      was: 'meeting 2026-11-25',
      then: ['thank 2026-12-02 Thank him for the referral'],
    },
  ],
  [
    'Nov 12 call with Priya re budget',
    { with: ['Priya'], was: 'call 2026-11-12', notes: 'budget' },
  ],
  ['Phone call from Oskar', { with: ['Oskar'], was: 'call inbound 2026-11-25' }],
  [
    'WhatsApp from Lars about skiing',
    { with: ['Lars'], was: 'message inbound 2026-11-25', notes: 'skiing' },
  ],
  [
    'Drinks with Kofi after the meetup',
    { with: ['Kofi'], was: 'meeting 2026-11-25', notes: 'after the meetup' },
  ],
  ['Walked with Rosa on Sunday', { with: ['Rosa'], was: 'meeting 2026-11-22' }],
  [
    'Introduced Tom to Nadia Haddad yesterday',
    { with: ['Tom', 'Nadia Haddad'], was: 'introduction outbound 2026-11-24' },
  ],
  [
    'Coffee with Emma, she moved to Tessera as Head of Data',
    { with: ['Emma'], was: 'meeting 2026-11-25', notes: 'she moved to Tessera as Head of Data' },
  ],
  [
    'Met Ines, send her the slides and call Tuesday',
    {
      with: ['Ines'],
      was: 'meeting 2026-11-25',
      then: ['send 2026-12-01 Send her the slides', 'call 2026-12-01 Call Ines'],
    },
  ],
  [
    'Remind Tom about the invoice on Dec 1',
    { also: ['Tom'], then: ['other 2026-12-01 Remind Tom about the invoice'] },
  ],
  [
    'Schedule lunch with Priya next week',
    { also: ['Priya'], then: ['meet 2026-12-02 Schedule lunch with Priya'] },
  ],
  ['Kaffee mit Anke letzte Woche', { with: ['Anke'], was: 'meeting 2026-11-18' }],
  ['Café avec Camille vendredi', { with: ['Camille'], was: 'meeting 2026-11-20' }],
  [
    'Comida con Diego hoy, enviar factura mañana',
    { with: ['Diego'], was: 'meeting 2026-11-25', then: ['send 2026-11-26 Enviar factura'] },
  ],
  ['Video call with the Acme team', { was: 'video call 2026-11-25', notes: 'with the Acme team' }],
]
