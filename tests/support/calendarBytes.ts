const MAX_OCTETS = 75
const CR = 0x0d
const LF = 0x0a

/** What is wrong with the bytes of a calendar file, one sentence each. RFC 5545 §3.1, §3.6, §3.8. */
export function complaintsAbout(bytes: Uint8Array): string[] {
  const { lines, complaints } = linesOf(bytes)
  const decoded = lines.map((line) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(line))

  lines.forEach((line, index) => {
    const number = `line ${index + 1}`
    if (line.length > MAX_OCTETS) complaints.push(`${number} has ${line.length} octets`)
    if (!isUtf8(line)) complaints.push(`${number} is not valid UTF-8`)
    if (line.length === 0) complaints.push(`${number} is empty`)
  })

  return [...complaints, ...complaintsAboutProperties(unfolded(decoded))]
}

/** The lines without their CRLF. A lone CR or LF stays in its line and is complained about. */
function linesOf(bytes: Uint8Array): { lines: Uint8Array[]; complaints: string[] } {
  const lines: Uint8Array[] = []
  const complaints: string[] = []
  let start = 0

  bytes.forEach((byte, index) => {
    if (byte === CR && bytes[index + 1] !== LF) complaints.push(`octet ${index} is a lone CR`)
    if (byte !== LF) return
    if (bytes[index - 1] !== CR) {
      complaints.push(`octet ${index} is a lone LF`)
      return
    }
    lines.push(bytes.subarray(start, index - 1))
    start = index + 1
  })
  if (start < bytes.length) {
    complaints.push('the last line does not end with CRLF')
    lines.push(bytes.subarray(start))
  }

  return { lines, complaints }
}

function isUtf8(line: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(line)
    return true
  } catch {
    // The only error of a fatal decoder is the one asked about.
    return false
  }
}

function unfolded(lines: readonly string[]): string[] {
  return lines
    .join('\r\n')
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
}

function complaintsAboutProperties(lines: readonly string[]): string[] {
  const complaints: string[] = []
  const valuesOf = (pattern: RegExp) => lines.flatMap((line) => pattern.exec(line)?.[1] ?? [])

  const defined = new Set(valuesOf(/^TZID:(.*)$/))
  for (const zone of new Set(valuesOf(/^[A-Z-]+;TZID=([^:;]*)/))) {
    if (!defined.has(zone)) complaints.push(`time zone ${zone} is not defined`)
  }

  const uids = new Set<string>()
  for (const uid of uidsOf(lines)) {
    if (uids.has(uid)) complaints.push(`UID ${uid} occurs twice`)
    uids.add(uid)
  }

  for (const stamp of valuesOf(/^DTSTAMP(.*)$/)) {
    if (!/^:\d{8}T\d{6}Z$/.test(stamp)) complaints.push(`DTSTAMP${stamp} is not in UTC`)
  }

  return complaints
}

/** The UID of each event, with its RECURRENCE-ID where it stands for one day of a series. */
function uidsOf(lines: readonly string[]): string[] {
  const uids: string[] = []
  for (const line of lines) {
    if (line.startsWith('UID:')) uids.push(line.slice('UID:'.length))
    if (line.startsWith('RECURRENCE-ID')) uids.push(`${uids.pop()} on ${line.split(':').pop()}`)
  }
  return uids
}
