import type { Day, Instant } from '#domain/day'
import type { FoundParticipant, Problem } from '#domain/found'
import { linkedinSlug } from '#domain/linkedin'
import { type Cell, visitTable } from '#formats/csv/table'
import { sentAt } from './dates.ts'
import type { ExportFile } from './exportFile.ts'

export interface Message {
  conversation: string
  /** One object for one person, in all messages of a file. */
  from: FoundParticipant
  to: FoundParticipant[]
  day: Day
  at: Instant
  text: string
  line: number
}

type LeftOut = 'draft' | 'spam' | 'sponsored'

/**
 * The messages of `messages.csv`, of any year, as they stand there: newest first.
 * Drafts, spam and advertisements are left out, and counted in one problem.
 */
export async function readMessages(
  { csv, headerIndex }: ExportFile,
  signal?: AbortSignal,
): Promise<{ messages: Message[]; problems: Problem[] }> {
  const messages: Message[] = []
  const problems: Problem[] = []
  const participant = participants()
  const leftOut = { draft: 0, spam: 0, sponsored: 0 } satisfies Record<LeftOut, number>

  const end = await visitTable(
    csv,
    headerIndex,
    (cell, line) => {
      const reason = leftOutFor(cell)
      if (reason) {
        leftOut[reason] += 1
        return
      }
      const date = cell('date')
      const sent = sentAt(date)
      if (sent) messages.push(messageIn(cell, sent, line, participant))
      else {
        const message = `“${date.slice(0, 40)}” is no time as LinkedIn writes it; the message was left out.`
        problems.push({ file: csv.file, line, code: 'NOT_A_DATE', message })
      }
    },
    signal,
  )

  const counts = Object.entries(leftOut).filter(([, count]) => count > 0)
  if (counts.length > 0) {
    const message = `Messages were left out: ${counts.map(([reason, count]) => `${count} ${reason}`).join(', ')}.`
    problems.push({ file: csv.file, line: null, code: 'MESSAGES_LEFT_OUT', message })
  }
  return { messages, problems: [...end.problems, ...problems] }
}

function leftOutFor(cell: Cell): LeftOut | undefined {
  const isMarked = (column: string) => cell(column).toLowerCase() === 'yes'
  if (isMarked('is message draft') || isMarked('is conversation draft')) return 'draft'
  // Years that do not mark their drafts give them no conversation.
  if (!cell('conversation id')) return 'draft'
  if (cell('folder').toLowerCase() === 'spam') return 'spam'

  const isNobody = !cell('sender profile url') && cell('from') === 'LinkedIn Member'
  if (isNobody || cell('content').includes('spinmail-quill-editor')) return 'sponsored'
  return undefined
}

type ParticipantOf = (name: string, url: string) => FoundParticipant

/** Gives one object for each person, since a few people write all the messages. */
function participants(): ParticipantOf {
  const known = new Map<string, FoundParticipant>()
  return (name, url) => {
    const key = `${name}\n${url}`
    const one = known.get(key) ?? { name: name.trim(), linkedin: linkedinSlug(url), email: null }
    known.set(key, one)
    return one
  }
}

function messageIn(
  cell: Cell,
  sent: { day: Day; at: Instant },
  line: number,
  participant: ParticipantOf,
): Message {
  return {
    ...sent,
    line,
    conversation: cell('conversation id'),
    from: participant(cell('from'), cell('sender profile url')),
    to: recipients(cell('to'), cell('recipient profile urls'), participant),
    text: cell('content'),
  }
}

/** Names are joined by commas and may hold some; addresses hold none, so they say how many there are. */
function recipients(names: string, urls: string, participant: ParticipantOf): FoundParticipant[] {
  const urlList = urls ? urls.split(',') : []
  const nameList = urlList.length === 1 ? [names] : names.split(', ')
  if (urlList.length === 0) return nameList.map((name) => participant(name, '')).filter(isSomebody)

  const isPaired = nameList.length === urlList.length
  return urlList
    .map((url, index) => participant(isPaired ? (nameList[index] ?? '') : '', url))
    .filter(isSomebody)
}

/** Closed accounts all bear one name and no address. */
function isSomebody({ name, linkedin }: FoundParticipant): boolean {
  return linkedin !== null || (name !== '' && name !== 'LinkedIn Member')
}
