/** How a calendar program takes a calendar from Kithmap, and how soon it sees a change. */
interface Client {
  name: string
  way: 'address' | 'living file' | 'file'
  how: string
  refresh: string
}

/** As their makers and users report it; none of them was at hand to be tried. */
export const CLIENTS = [
  {
    name: 'Apple Calendar',
    way: 'address',
    how: 'File › New Calendar Subscription, with the address. Choose “On My Mac”: iCloud cannot see this computer. Alarms of a subscription are off until “Remove Alerts” is unticked.',
    refresh: 'As you choose there, from 5 minutes to a week.',
  },
  {
    name: 'Google Calendar',
    way: 'file',
    how: 'Settings › Import & export. Google’s servers cannot see this computer; a file kept in a folder that a service of yours publishes can be subscribed to by its web address.',
    refresh: 'Not by itself. A subscription from the web takes several hours; alarms are ignored.',
  },
  {
    name: 'Outlook',
    way: 'file',
    how: 'On the computer: File › Open › Import, and again after changes; events are recognised and not doubled. On the web only a file works, as its servers cannot see this computer.',
    refresh: 'Not by itself. A subscription from the web takes 3 to 24 hours.',
  },
  {
    name: 'Thunderbird',
    way: 'address',
    how: 'New Calendar › On the Network, with the address, or with the path of the file as file:///…',
    refresh: 'As you choose there, 30 minutes at first.',
  },
  {
    name: 'GNOME Calendar',
    way: 'address',
    how: 'Manage Calendars › Add Calendar, with the address.',
    refresh: 'As Evolution’s settings for that calendar say.',
  },
  {
    name: 'khal',
    way: 'living file',
    how: 'Let vdirsyncer take the address as an “http” storage, or run “khal import” with the file.',
    refresh: 'Whenever you run it.',
  },
] as const satisfies readonly Client[]

export const WAY_WORDS = {
  address: 'Address on this computer',
  'living file': 'File kept up to date',
  file: 'File, once',
} as const satisfies Record<Client['way'], string>
