/** Somebody on a list of people who will be at an event. */
export interface Attendee {
  name: string
  title: string
  organisation: string
  email: string
}

/** The people of a list, each once, and what of it is not among them. */
export interface AttendeeList {
  attendees: Attendee[]
  /** Lines, from 1, that say something and name nobody. */
  unread: number[]
  /** How many people were left out since there were too many. */
  beyond: number
}

/** "ana.souza@nimbus.io" is Ana Souza. */
export function nameInAddress(email: string): string {
  return (email.split('@')[0] ?? '')
    .split(/[._-]/)
    .filter((word) => /^\p{L}+$/u.test(word))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}
