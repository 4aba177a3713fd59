import type { Meant } from './lines.ts'

/** English lines that say what comes next, and what each must become. */
export const PLANNED_LINES: readonly (readonly [line: string, meant: Meant])[] = [
  [
    'coffee w/ Ana and Bo @Acme, ask about infra role, follow up Tue',
    {
      with: ['Ana at Acme', 'Bo at Acme'],
      was: 'meeting 2026-11-25',
      then: ['ask 2026-12-01 Ask about infra role'],
    },
  ],
  [
    'Met Ana Souza (CTO at Nimbus) and Bo at PyCon, send deck Friday',
    {
      with: ['Ana Souza, CTO at Nimbus', 'Bo'],
      was: 'event 2026-11-25 at PyCon',
      then: ['send 2026-11-27 Send deck'],
    },
  ],
  [
    'Coffee with Ana, send CV tomorrow',
    { with: ['Ana'], was: 'meeting 2026-11-25', then: ['send 2026-11-26 Send CV'] },
  ],
  [
    'Coffee with Ana yesterday, call her on Monday',
    { with: ['Ana'], was: 'meeting 2026-11-24', then: ['call 2026-11-30 Call her'] },
  ],
  [
    'lunch w/ bo, follow up next week',
    { with: ['Bo'], was: 'meeting 2026-11-25', then: ['other 2026-12-02 Follow up with Bo'] },
  ],
  [
    'Zoom with Ana about hiring -> send job ad by Friday',
    {
      with: ['Ana'],
      was: 'video call 2026-11-25',
      notes: 'hiring',
      then: ['send 2026-11-27 Send job ad'],
    },
  ],
  [
    'Met Bo; thank him tomorrow',
    { with: ['Bo'], was: 'meeting 2026-11-25', then: ['thank 2026-11-26 Thank him'] },
  ],
  [
    'Coffee with Ana, intro to Carla Reyes next Tuesday',
    {
      with: ['Ana'],
      also: ['Carla Reyes'],
      was: 'meeting 2026-11-25',
      then: ['introduce 2026-12-01 Intro to Carla Reyes'],
    },
  ],
  [
    'Call with Ana. Need to send her the contract by Dec 10',
    { with: ['Ana'], was: 'call 2026-11-25', then: ['send 2026-12-10 Send her the contract'] },
  ],
  [
    "Lunch with Ana, I'll write her in two weeks",
    { with: ['Ana'], was: 'meeting 2026-11-25', then: ['write 2026-12-09 Write her'] },
  ],
  [
    'Met Ana and Bo, send deck Friday and call Tue',
    {
      with: ['Ana', 'Bo'],
      was: 'meeting 2026-11-25',
      then: ['send 2026-11-27 Send deck', 'call 2026-12-01 Call Ana and Bo'],
    },
  ],
  [
    'Coffee w/ Ana, f/u in 2 weeks',
    { with: ['Ana'], was: 'meeting 2026-11-25', then: ['other 2026-12-09 Follow up with Ana'] },
  ],
  [
    'Coffee w/ Ana, ping Friday',
    { with: ['Ana'], was: 'meeting 2026-11-25', then: ['write 2026-11-27 Ping Ana'] },
  ],
  [
    'Met Ana, todo: book a room',
    { with: ['Ana'], was: 'meeting 2026-11-25', then: ['other 2026-12-02 Book a room'] },
  ],
  [
    'Met Ana, check in next month',
    { with: ['Ana'], was: 'meeting 2026-11-25', then: ['other 2026-12-25 Check in with Ana'] },
  ],
  ['Call Ana tomorrow', { also: ['Ana'], then: ['call 2026-11-26 Call Ana'] }],
  [
    'call ana on friday about the offer',
    { also: ['Ana'], then: ['call 2026-11-27 Call Ana about the offer'] },
  ],
  ['Send Bo the slides by Monday', { also: ['Bo'], then: ['send 2026-11-30 Send Bo the slides'] }],
  [
    'Email Carla Reyes Friday 10:30',
    { also: ['Carla Reyes'], then: ['write 2026-11-27 10:30 Email Carla Reyes'] },
  ],
  [
    'Thank Ana for the intro',
    { also: ['Ana'], then: ['thank 2026-12-02 Thank Ana for the intro'] },
  ],
  ['Coffee with Ana next Tuesday', { also: ['Ana'], then: ['meet 2026-12-01 Coffee with Ana'] }],
  [
    'Follow up with Bo Lind next week',
    { also: ['Bo Lind'], then: ['other 2026-12-02 Follow up with Bo Lind'] },
  ],
  [
    'Ask Ana about the infra role on Thursday',
    { also: ['Ana'], then: ['ask 2026-11-26 Ask Ana about the infra role'] },
  ],
  ['Remind me to call Bo in 3 days', { also: ['Bo'], then: ['call 2026-11-28 Call Bo'] }],
]
