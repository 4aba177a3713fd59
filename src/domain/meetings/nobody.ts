/** What stands before the @ where no one person reads. */
const ROLE =
  /^(?:no-?reply|do-?not-?reply|notifications?|calendar(?:-notification)?|calendar-server|mailer-daemon|postmaster|bounces?|invites?|invitations?|events?|bookings?|reservations?|meetings?|all|everyone|everybody|team|staff|office|info|hello|contact|kontakt|support|sales|hr|jobs|careers|news(?:letter)?|lists?|groups?|rooms?|conference(?:room)?)(?:[+.-].*)?$/

const LIST_TAIL = /[.-](?:all|team|list|group|everyone|staff|announce|users|dev|members)$/

const LIST_DOMAIN =
  /(?:^|\.)(?:googlegroups\.com|groups\.io|lists?\.[^@]+|(?:resource|group|import|group\.v)\.calendar\.google\.com)$/

/** Whether an address is nobody's: of a room, a list, a machine. One of somebody known never is. */
export function isNobodys(email: string): boolean {
  const at = email.lastIndexOf('@')
  if (at < 0) return false
  const name = email.slice(0, at)
  return ROLE.test(name) || LIST_TAIL.test(name) || LIST_DOMAIN.test(email.slice(at + 1))
}
