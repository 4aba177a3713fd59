import type { Found, FoundInteraction, FoundParticipant, Problem } from '#domain/found'
import { readConnections } from './connections.ts'
import { byConversation, conversationInteractions, participantsOf } from './conversations.ts'
import type { ExportFile, Role } from './exportFile.ts'
import { readFollows } from './follows.ts'
import { readInvitations } from './invitations.ts'
import { type Me, isMe, meIn } from './me.ts'
import { type Message, readMessages } from './messages.ts'
import { readPhoneBook } from './phoneBook.ts'
import { readPositions } from './positions.ts'
import { readOwnEmails, readProfile } from './profile.ts'

/**
 * Everything in one LinkedIn export, of which any file may be missing.
 *
 * @param files of one folder or archive; where two are of one kind, the first is read and the
 *   second reported
 */
export async function readExport(
  files: readonly ExportFile[],
  country = '',
  signal?: AbortSignal,
): Promise<Found> {
  const problems: Problem[][] = [secondFiles(files)]
  const read = async <Result extends { problems: Problem[] }>(
    role: Role,
    reader: (file: ExportFile, signal?: AbortSignal) => Promise<Result>,
  ): Promise<Result | undefined> => {
    const file = files.find((candidate) => candidate.role === role)
    const result = file && (await reader(file, signal))
    if (result) problems.push(result.problems)
    return result
  }

  const connections = await read('connections', readConnections)
  const messages = await read('messages', readMessages)
  const invitations = await read('invitations', readInvitations)
  const profile = await read('profile', readProfile)
  const employers = await read('positions', readPositions)
  const schools = await read('education', readPositions)
  const emails = await read('emails', readOwnEmails)
  const follows = await read('follows', readFollows)
  const phoneBook = await read('phoneBook', (file, abort) => readPhoneBook(file, country, abort))

  const conversations = byConversation(messages?.messages ?? [])
  const gatherings = [...conversations.map(participantsOf), ...(invitations?.gatherings ?? [])]
  const me = meIn(gatherings, profile?.me?.person.name ?? '')
  const talks = await talksIn(files, conversations, me, signal)
  problems.push(talks.problems)

  return {
    source: 'linkedin',
    isComplete: connections?.isComplete ?? false,
    people: [...(connections?.people ?? []), ...(phoneBook?.people ?? [])],
    me: profile?.me
      ? {
          ...profile.me,
          person: { ...profile.me.person, linkedin: me.linkedin, emails: emails?.emails ?? [] },
          positions: [...(employers?.positions ?? []), ...(schools?.positions ?? [])],
        }
      : null,
    interactions: [...talks.interactions, ...(invitations?.interactions ?? [])],
    organisations: follows?.organisations ?? [],
    problems: problems.flat(),
  }
}

/** A second address book repeats the first; a second file of any other kind is one too many. */
function secondFiles(files: readonly ExportFile[]): Problem[] {
  return files.flatMap(({ role, csv }) => {
    const first = files.find((file) => file.role === role)?.csv.file ?? ''
    if (first === csv.file || role === 'phoneBook') return []
    const message = `The file is of the same kind as ${first}, and was not read; import it by itself.`
    return [{ file: csv.file, line: null, code: 'SECOND_FILE', message }]
  })
}

async function talksIn(
  files: readonly ExportFile[],
  conversations: Message[][],
  me: Me,
  signal: AbortSignal | undefined,
): Promise<{ interactions: FoundInteraction[]; problems: Problem[] }> {
  const file = files.find(({ role }) => role === 'messages')?.csv.file
  if (file === undefined || conversations.length === 0) return { interactions: [], problems: [] }

  const isThere = (people: readonly FoundParticipant[]) => people.some((one) => isMe(one, me))
  if (conversations.map(participantsOf).some(isThere)) {
    const interactions = await conversationInteractions(file, conversations, me, signal)
    return { interactions, problems: [] }
  }
  const message = 'Who of those who write is you cannot be told; import it with Profile.csv.'
  return { interactions: [], problems: [{ file, line: null, code: 'NO_ME', message }] }
}
