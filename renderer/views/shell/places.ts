/** The views, as `g` and a letter reach them. */
export const VIEWS = [
  { name: 'today', title: 'Today', icon: 'i-lucide-sun', key: 't' },
  { name: 'review', title: 'Review', icon: 'i-lucide-list-restart', key: 'r' },
  { name: 'map', title: 'Map', icon: 'i-lucide-waypoints', key: 'm' },
  { name: 'people', title: 'People', icon: 'i-lucide-users', key: 'p' },
  { name: 'follow-ups', title: 'Follow-ups', icon: 'i-lucide-list-checks', key: 'f' },
  { name: 'events', title: 'Events', icon: 'i-lucide-calendar-days', key: 'e' },
] as const

/** What one needs now and then, at the foot of the rail. */
export const ASIDES = [
  { name: 'calendar', title: 'Calendar', icon: 'i-lucide-calendar-sync', key: 'c' },
  { name: 'import', title: 'Import', icon: 'i-lucide-import', key: 'i' },
  { name: 'settings', title: 'Settings', icon: 'i-lucide-sliders-horizontal', key: 's' },
] as const
