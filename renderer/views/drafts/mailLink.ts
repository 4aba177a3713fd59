/** An address that opens the mail program with a message (RFC 6068 §2: lines end with %0D%0A). */
export function mailLink(to: string, subject: string, body: string): string {
  const lines = body.replace(/\r?\n/g, '\r\n')
  const said = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}?${said}`
}
