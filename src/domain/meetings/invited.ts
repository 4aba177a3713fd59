/** Somebody an event of a calendar names. */
export interface Invited {
  /** As the calendar shows it; '' where it knows no more than an address. */
  name: string
  /** In lower case; '' for whoever has none. */
  email: string
  /** False for a room, a device or a group (CUTYPE). */
  isPerson: boolean
  declined: boolean
  organises: boolean
}

/** With more, it is an assembly: nobody met all of them. */
export const MOST_INVITED = 100
