import type { Meant } from './lines.ts'

/** Lines as people write them in English, and what each must become. */
export const ENGLISH_LINES: readonly (readonly [line: string, meant: Meant])[] = [
  // Who, what, when
  ['Coffee with Ana', { with: ['Ana'], was: 'meeting 2026-11-25' }],
  ['coffee with ana', { with: ['Ana'], was: 'meeting 2026-11-25' }],
  ['coffee w/ Ana Souza yesterday', { with: ['Ana Souza'], was: 'meeting 2026-11-24' }],
  ['Lunch with Ana and Bo', { with: ['Ana', 'Bo'], was: 'meeting 2026-11-25' }],
  ['lunch w/ ana & bo', { with: ['Ana', 'Bo'], was: 'meeting 2026-11-25' }],
  ['Lunch with Ana, Bo and Carla', { with: ['Ana', 'Bo', 'Carla'], was: 'meeting 2026-11-25' }],
  ['dinner with ana, bo and carla', { with: ['Ana', 'Bo', 'Carla'], was: 'meeting 2026-11-25' }],
  ['Dinner: Ana, Bo, Carla', { with: ['Ana', 'Bo', 'Carla'], was: 'meeting 2026-11-25' }],
  ['Ana + Bo for drinks last night', { with: ['Ana', 'Bo'], was: 'meeting 2026-11-24' }],
  ['Beers with Jonas van der Berg', { with: ['Jonas van der Berg'], was: 'meeting 2026-11-25' }],
  ['Met Zoë Müller-Quist', { with: ['Zoë Müller-Quist'], was: 'meeting 2026-11-25' }],
  ["Met Liam O'Brien on Monday", { with: ["Liam O'Brien"], was: 'meeting 2026-11-23' }],
  ['met J. R. Hartley', { with: ['J. R. Hartley'], was: 'meeting 2026-11-25' }],
  ['met sun li', { with: ['Sun Li'], was: 'meeting 2026-11-25' }],
  ['Met Sun Li', { with: ['Sun Li'], was: 'meeting 2026-11-25' }],
  ['Coffee with April on Friday', { with: ['April'], was: 'meeting 2026-11-20' }],
  ['Coffee with April and May', { with: ['April', 'May'], was: 'meeting 2026-11-25' }],
  ['Lunch with sam', { with: ['Sam'], was: 'meeting 2026-11-25' }],
  ['Met with Dr. Ingrid Falk', { with: ['Dr. Ingrid Falk'], was: 'meeting 2026-11-25' }],
  ['Ran into Bo', { with: ['Bo'], was: 'meeting 2026-11-25' }],
  ['bumped into Priya Nair this morning', { with: ['Priya Nair'], was: 'meeting 2026-11-25' }],
  ['I met Ana Souza today', { with: ['Ana Souza'], was: 'meeting 2026-11-25' }],
  ['We had lunch with Ana', { with: ['Ana'], was: 'meeting 2026-11-25' }],
  ['Had a quick coffee with Bo', { with: ['Bo'], was: 'meeting 2026-11-25' }],
  ['Great chat with Ana Souza', { with: ['Ana Souza'], was: 'meeting 2026-11-25' }],
  ['1:1 with Ana', { with: ['Ana'], was: 'meeting 2026-11-25' }],
  ['Caught up with Ana last week', { with: ['Ana'], was: 'meeting 2026-11-18' }],
  ['catch-up w/ Bo Lind', { with: ['Bo Lind'], was: 'meeting 2026-11-25' }],

  // Calls, messages, mail
  ['Call with Ana', { with: ['Ana'], was: 'call 2026-11-25' }],
  ['Called Ana', { with: ['Ana'], was: 'call outbound 2026-11-25' }],
  [
    'called ana about the offer',
    { with: ['Ana'], was: 'call outbound 2026-11-25', notes: 'the offer' },
  ],
  ['Ana called', { with: ['Ana'], was: 'call inbound 2026-11-25' }],
  ['Ana Souza called me yesterday', { with: ['Ana Souza'], was: 'call inbound 2026-11-24' }],
  ['bo called re: the lease', { with: ['Bo'], was: 'call inbound 2026-11-25', notes: 'the lease' }],
  ['Phone call with Bo on Tuesday', { with: ['Bo'], was: 'call 2026-11-24' }],
  ['Zoom with Ana and Bo', { with: ['Ana', 'Bo'], was: 'video call 2026-11-25' }],
  ['Video call w/ Priya Nair, Monday', { with: ['Priya Nair'], was: 'video call 2026-11-23' }],
  ['Teams call with Ana', { with: ['Ana'], was: 'video call 2026-11-25' }],
  ['Spoke to Ana on the phone', { with: ['Ana'], was: 'call 2026-11-25' }],
  ['Talked to Bo over Zoom', { with: ['Bo'], was: 'video call 2026-11-25' }],
  ['Emailed Ana Souza', { with: ['Ana Souza'], was: 'email outbound 2026-11-25' }],
  [
    'Email from Ana about pricing',
    { with: ['Ana'], was: 'email inbound 2026-11-25', notes: 'pricing' },
  ],
  ['Got an email from Bo', { with: ['Bo'], was: 'email inbound 2026-11-25' }],
  [
    'email to Carla re contract, 3 Nov',
    { with: ['Carla'], was: 'email outbound 2026-11-03', notes: 'contract' },
  ],
  ['Texted Bo', { with: ['Bo'], was: 'message outbound 2026-11-25' }],
  ['Messaged Ana on LinkedIn', { with: ['Ana'], was: 'message outbound 2026-11-25' }],
  ['Ana messaged me on WhatsApp', { with: ['Ana'], was: 'message inbound 2026-11-25' }],
  ['Heard from Carla', { with: ['Carla'], was: 'message inbound 2026-11-25' }],
  ['Wrote to Ana', { with: ['Ana'], was: 'message outbound 2026-11-25' }],
  ['Chatted with Bo on Slack', { with: ['Bo'], was: 'message 2026-11-25' }],
  ['Sent a letter to Ingrid Falk', { with: ['Ingrid Falk'], was: 'letter outbound 2026-11-25' }],
  ['Postcard from Zoë', { with: ['Zoë'], was: 'letter inbound 2026-11-25' }],
  [
    'Ana introduced me to Bo Lind',
    { with: ['Ana', 'Bo Lind'], was: 'introduction inbound 2026-11-25' },
  ],
  ['Introduced Ana to Bo', { with: ['Ana', 'Bo'], was: 'introduction outbound 2026-11-25' }],
  ['Helped Ana with her CV', { with: ['Ana'], was: 'favour outbound 2026-11-25', notes: 'her CV' }],
  ['Sent Ana my deck', { with: ['Ana'], was: 'message outbound 2026-11-25', notes: 'my deck' }],

  // When
  ['Coffee with Ana last Tuesday', { with: ['Ana'], was: 'meeting 2026-11-24' }],
  ['Coffee with Ana on Thursday', { with: ['Ana'], was: 'meeting 2026-11-19' }],
  ['Coffee with Ana 3 days ago', { with: ['Ana'], was: 'meeting 2026-11-22' }],
  ['Coffee with Ana two weeks ago', { with: ['Ana'], was: 'meeting 2026-11-11' }],
  ['Coffee with Ana, Nov 3', { with: ['Ana'], was: 'meeting 2026-11-03' }],
  ['Coffee with Ana on 3 November', { with: ['Ana'], was: 'meeting 2026-11-03' }],
  ['Coffee with Ana on the 3rd of November', { with: ['Ana'], was: 'meeting 2026-11-03' }],
  ['Met Ana on December 18', { with: ['Ana'], was: 'meeting 2025-12-18' }],
  ['2026-11-02 coffee with Ana', { with: ['Ana'], was: 'meeting 2026-11-02' }],
  ['Yesterday: lunch with Ana', { with: ['Ana'], was: 'meeting 2026-11-24' }],
  ['Mon coffee w Ana', { with: ['Ana'], was: 'meeting 2026-11-23' }],
  ['Sat brunch with Bo', { with: ['Bo'], was: 'meeting 2026-11-21' }],
  ['Met Ana the day before yesterday', { with: ['Ana'], was: 'meeting 2026-11-23' }],
  ['Coffee with Ana on the 12th', { with: ['Ana'], was: 'meeting 2026-11-12' }],
  ['Coffee with Ana yesterday at 3pm', { with: ['Ana'], was: 'meeting 2026-11-24' }],

  // Who they are, and where
  [
    'Met Ana Souza (CTO at Nimbus)',
    { with: ['Ana Souza, CTO at Nimbus'], was: 'meeting 2026-11-25' },
  ],
  ['Met Ana Souza (Nimbus)', { with: ['Ana Souza at Nimbus'], was: 'meeting 2026-11-25' }],
  [
    'Met Ana Souza (CTO, Nimbus)',
    { with: ['Ana Souza, CTO at Nimbus'], was: 'meeting 2026-11-25' },
  ],
  [
    'Met Ana Souza (product designer)',
    { with: ['Ana Souza, product designer'], was: 'meeting 2026-11-25' },
  ],
  [
    'Met Ana Souza (Head of Product @ Nimbus) today',
    { with: ['Ana Souza, Head of Product at Nimbus'], was: 'meeting 2026-11-25' },
  ],
  [
    'Met Ana Souza, CTO at Nimbus, and Bo',
    { with: ['Ana Souza, CTO at Nimbus', 'Bo'], was: 'meeting 2026-11-25' },
  ],
  ['Met Ana Souza from Nimbus', { with: ['Ana Souza at Nimbus'], was: 'meeting 2026-11-25' }],
  [
    'Met Ana from Nimbus and Bo from Acme',
    { with: ['Ana at Nimbus', 'Bo at Acme'], was: 'meeting 2026-11-25' },
  ],
  ['Lunch w/ Ana and Bo @Acme', { with: ['Ana at Acme', 'Bo at Acme'], was: 'meeting 2026-11-25' }],
  [
    'Lunch w/ Ana (Nimbus) and Bo @Acme',
    { with: ['Ana at Nimbus', 'Bo at Acme'], was: 'meeting 2026-11-25' },
  ],
  [
    'Coffee with Ana @Blue Door Labs',
    { with: ['Ana at Blue Door Labs'], was: 'meeting 2026-11-25' },
  ],
  ['Ana Souza, CTO at Nimbus', { also: ['Ana Souza, CTO at Nimbus'] }],
  ['Met Ana at PyCon', { with: ['Ana'], was: 'event 2026-11-25 at PyCon' }],
  [
    'Met Ana and Bo at the Berlin Vue meetup last Thursday',
    { with: ['Ana', 'Bo'], was: 'event 2026-11-19 at Berlin Vue meetup' },
  ],
  [
    'PyCon: Ana, Bo Lind and Carla',
    { with: ['Ana', 'Bo Lind', 'Carla'], was: 'event 2026-11-25 at PyCon' },
  ],
  ['Coffee with Ana at Café Kranz', { with: ['Ana'], was: 'meeting 2026-11-25 at Café Kranz' }],
  ['Lunch with Bo in Lisbon on Friday', { with: ['Bo'], was: 'meeting 2026-11-20 at Lisbon' }],
  [
    'Talked to Ana Souza at WebSummit about hiring',
    { with: ['Ana Souza'], was: 'event 2026-11-25 at WebSummit', notes: 'hiring' },
  ],

  // What was said
  [
    'Coffee with Ana about her move to Berlin',
    { with: ['Ana'], was: 'meeting 2026-11-25', notes: 'her move to Berlin' },
  ],
  [
    'Coffee with Ana. She is moving to Lisbon.',
    { with: ['Ana'], was: 'meeting 2026-11-25', notes: 'She is moving to Lisbon' },
  ],
  [
    'Call w/ Bo - budget is frozen until March',
    { with: ['Bo'], was: 'call 2026-11-25', notes: 'budget is frozen until March' },
  ],
  [
    'Lunch with Ana, great ideas about pricing',
    { with: ['Ana'], was: 'meeting 2026-11-25', notes: 'great ideas about pricing' },
  ],
  [
    'Ana: wants to leave Nimbus',
    { with: ['Ana'], was: 'meeting 2026-11-25', notes: 'wants to leave Nimbus' },
  ],
  ['Talked with Ana about Bo', { with: ['Ana'], was: 'meeting 2026-11-25', notes: 'Bo' }],
  [
    'Coffee with Ana; two kids, likes climbing',
    { with: ['Ana'], was: 'meeting 2026-11-25', notes: 'two kids, likes climbing' },
  ],
  ['Called Ana, no answer', { with: ['Ana'], was: 'call outbound 2026-11-25', notes: 'no answer' }],
  ['Dinner with the team', { was: 'meeting 2026-11-25', notes: 'with the team' }],
]
