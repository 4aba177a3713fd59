import type { Meant } from './lines.ts'

/** Longer and rougher lines, written after the reader was, and before it was tried on them. */
export const ROUGH_LINES: readonly (readonly [line: string, meant: Meant])[] = [
  [
    "met Chloé Martin (Stripe) at JSConf, she's hiring, send CV mon",
    {
      with: ['Chloé Martin at Stripe'],
      was: 'event 2026-11-25 at JSConf',
      notes: "she's hiring",
      then: ['send 2026-11-30 Send CV'],
    },
  ],
  ['lunch ana + bo thurs', { with: ['Ana', 'Bo'], was: 'meeting 2026-11-19' }],
  [
    'quick call w bo lind re: series A',
    { with: ['Bo Lind'], was: 'call 2026-11-25', notes: 'series A' },
  ],
  [
    'Coffee w/ Jean-Luc Moreau & Nia @ Blue Door Labs 11/24',
    {
      with: ['Jean-Luc Moreau at Blue Door Labs', 'Nia at Blue Door Labs'],
      was: 'meeting 2026-11-24',
    },
  ],
  [
    'Talked to Priya at the Data meetup yesterday, email her Monday',
    {
      with: ['Priya'],
      was: 'event 2026-11-24 at Data meetup',
      then: ['write 2026-11-30 Email her'],
    },
  ],
  [
    'Drinks w/ Tom, Dick and Harry after work',
    { with: ['Tom', 'Dick', 'Harry'], was: 'meeting 2026-11-25', notes: 'after work' },
  ],
  [
    'sent Bo a LinkedIn message',
    { with: ['Bo'], was: 'message outbound 2026-11-25', notes: 'a LinkedIn message' },
  ],
  [
    'Video call with Maria del Carmen Ruiz from Solaria about the grant',
    {
      with: ['Maria del Carmen Ruiz at Solaria'],
      was: 'video call 2026-11-25',
      notes: 'the grant',
    },
  ],
  [
    'met Ana, Bo, and Carla Reyes (Acme) at PyCon',
    { with: ['Ana', 'Bo', 'Carla Reyes at Acme'], was: 'event 2026-11-25 at PyCon' },
  ],
  ['30 min call with Ana', { with: ['Ana'], was: 'call 2026-11-25', notes: '30 min' }],
  [
    'Lunch with Ana Souza and Will Turner',
    { with: ['Ana Souza', 'Will Turner'], was: 'meeting 2026-11-25' },
  ],
  [
    'Interview with Lee Park, Head of Data at Acme, on Monday',
    { with: ['Lee Park, Head of Data at Acme'], was: 'meeting 2026-11-23' },
  ],
  [
    'coffee with ana souza and bo lind',
    { with: ['Ana Souza', 'Bo Lind'], was: 'meeting 2026-11-25' },
  ],
  [
    'coffee with ana about pricing, follow up friday',
    {
      with: ['Ana'],
      was: 'meeting 2026-11-25',
      notes: 'pricing',
      then: ['other 2026-11-27 Follow up with Ana'],
    },
  ],
  [
    'Coffee with Ana on Monday – she offered to review my portfolio',
    { with: ['Ana'], was: 'meeting 2026-11-23', notes: 'she offered to review my portfolio' },
  ],
  [
    'Called Bo Lind on Friday: wants a demo, send slides tomorrow',
    {
      with: ['Bo Lind'],
      was: 'call outbound 2026-11-20',
      notes: 'wants a demo',
      then: ['send 2026-11-26 Send slides'],
    },
  ],
  [
    'Zoom w/ Priya Nair (Data Lead, Acme) & Tom',
    { with: ['Priya Nair, Data Lead at Acme', 'Tom'], was: 'video call 2026-11-25' },
  ],
  [
    'breakfast with Ingrid @Norse Capital, thank her tmrw',
    {
      with: ['Ingrid at Norse Capital'],
      was: 'meeting 2026-11-25',
      then: ['thank 2026-11-26 Thank her'],
    },
  ],
  [
    'Ana introduced me to Bo Lind at Acme',
    { with: ['Ana', 'Bo Lind'], was: 'introduction inbound 2026-11-25 at Acme' },
  ],
  ['email from carla yesterday', { with: ['Carla'], was: 'email inbound 2026-11-24' }],
  [
    'Caught up with Ana over coffee',
    { with: ['Ana'], was: 'meeting 2026-11-25', notes: 'over coffee' },
  ],
  [
    'Had lunch with Ana and Bo today; Bo knows the CFO at Acme',
    { with: ['Ana', 'Bo'], was: 'meeting 2026-11-25', notes: 'Bo knows the CFO at Acme' },
  ],
  [
    'Spoke with Ana Souza last Friday about the grant',
    { with: ['Ana Souza'], was: 'meeting 2026-11-20', notes: 'the grant' },
  ],
  ['Saw Bo at the gym', { with: ['Bo'], was: 'meeting 2026-11-25 at gym' }],
  [
    'dinner with ana at Bar Celta last night, call her next week',
    { with: ['Ana'], was: 'meeting 2026-11-24 at Bar Celta', then: ['call 2026-12-02 Call her'] },
  ],
  ['Met Nia and her sister', { with: ['Nia'], was: 'meeting 2026-11-25', notes: 'and her sister' }],
  [
    'Message from Bo on LinkedIn about a job',
    { with: ['Bo'], was: 'message inbound 2026-11-25', notes: 'a job' },
  ],
  ['Reply to Carla tomorrow', { also: ['Carla'], then: ['write 2026-11-26 Reply to Carla'] }],
  ['Lunch with Ana next week', { also: ['Ana'], then: ['meet 2026-12-02 Lunch with Ana'] }],
  [
    'Book dinner with Bo for Saturday',
    { also: ['Bo'], then: ['other 2026-11-28 Book dinner with Bo'] },
  ],
  [
    'Coffee with Ana. Follow up in a month.',
    { with: ['Ana'], was: 'meeting 2026-11-25', then: ['other 2026-12-25 Follow up with Ana'] },
  ],
  [
    'met Bo @Acme - intro him to Ana by Thursday',
    {
      with: ['Bo at Acme'],
      also: ['Ana'],
      was: 'meeting 2026-11-25',
      then: ['introduce 2026-11-26 Intro him to Ana'],
    },
  ],
  [
    'Coffee with Ana, ask her for an intro to Dana',
    {
      with: ['Ana'],
      also: ['Dana'],
      was: 'meeting 2026-11-25',
      then: ['ask 2026-12-02 Ask her for an intro to Dana'],
    },
  ],
  [
    'Ana Souza emailed about the workshop',
    { with: ['Ana Souza'], was: 'email inbound 2026-11-25', notes: 'the workshop' },
  ],
  ['Phoned Mr. Tanaka on Tuesday', { with: ['Mr. Tanaka'], was: 'call outbound 2026-11-24' }],
  [
    'Mit Ana und Bo Kaffee getrunken',
    { with: ['Ana', 'Bo'], was: 'meeting 2026-11-25', notes: 'getrunken' },
  ],
  [
    'Letzten Freitag Mittagessen mit Jürgen Groß',
    { with: ['Jürgen Groß'], was: 'meeting 2026-11-20' },
  ],
  [
    'Bier mit Jonas am Samstag, nächste Woche schreiben',
    { with: ['Jonas'], was: 'meeting 2026-11-21', then: ['write 2026-12-02 Jonas schreiben'] },
  ],
  [
    'Dîner avec Élodie et Marc samedi, écrire demain',
    {
      with: ['Élodie', 'Marc'],
      was: 'meeting 2026-11-21',
      then: ['write 2026-11-26 Écrire à Élodie and Marc'],
    },
  ],
  ['Almuerzo con Lucía el martes pasado', { with: ['Lucía'], was: 'meeting 2026-11-24' }],
]
