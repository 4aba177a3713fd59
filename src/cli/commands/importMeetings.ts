import type {
  MeetingGuest,
  MeetingsPreview,
  MeetingsResult,
  MovedFollowUp,
} from '#contract/meetings'
import { counted } from '#domain/counted'
import type { Problem } from '#domain/found'
import type { Due } from '#domain/meetings/movedFollowUp'
import { columns } from '../columns.ts'
import { type Client, Refusal, type Run } from '../command.ts'
import { confirm } from '../confirm.ts'
import type { GivenFiles } from '../givenFiles.ts'
import { problemText } from '../problemText.ts'

/**
 * Logs the meetings of calendars with people who are known, and moves the follow-ups that were moved
 * in them; the other meetings wait for an answer.
 */
export async function importMeetings(
  client: Client,
  given: { files: GivenFiles; years: number },
  { options, say, tell }: Run,
  before: readonly Problem[],
): Promise<void> {
  const preview = await client.meetings.preview(given)
  const problems = [...before, ...preview.problems]
  if (preview.kind === 'nothing') {
    say(problems.map(problemText).join('\n'))
    tell({ meetings: [], followUps: [], problems })
    throw new Refusal('Nothing in it could be brought in. Nothing was changed.')
  }
  const known = withKnownPeople(preview)
  say([previewText(preview, known.length), ...problems.map(problemText)].join('\n'))

  if (options['dry-run']) return tell({ ...told(preview), problems })
  if (preview.meetings.length + preview.followUps.length === 0) {
    tell({ logged: 0, rejected: 0, waiting: 0, people: 0, followUps: 0, problems })
    return say('Nothing was new.')
  }
  const goesOn = options.yes || (await confirm(`Log ${counted(known.length, 'meeting')}?`))
  if (!goesOn) throw new Refusal('Nothing was changed. Add --yes to log them.')
  const result = await applied(client, {
    id: preview.id,
    accepted: known.map(({ key }) => key),
    followUps: [...preview.followUps.keys()],
  })
  tell({ ...result, problems })
  const { logged, followUps } = result
  if (logged + followUps === 0) return say('Nothing was new.')
  say(`Done: ${counted(logged, 'meeting')} logged. \`kithmap undo\` takes it back.`)
}

function withKnownPeople({ meetings, guests }: MeetingsPreview) {
  return meetings.filter((meeting) => meeting.guests.some((index) => guests[index]?.person))
}

async function applied(
  client: Client,
  answers: { id: string; accepted: string[]; followUps: number[] },
): Promise<MeetingsResult> {
  for await (const event of await client.meetings.apply(answers))
    if (event.kind === 'done') return event.result
  throw new Error('the import ended without a result')
}

function told({ meetings, guests, followUps, leftOut, since, own }: MeetingsPreview) {
  return {
    since,
    own,
    meetings: meetings.map((meeting) => ({
      ...meeting,
      guests: meeting.guests.flatMap((index) => guests[index] ?? []),
    })),
    followUps,
    leftOut,
  }
}

function previewText(preview: MeetingsPreview, known: number): string {
  const { meetings, guests, followUps, since, leftOut, own } = preview
  const rows = meetings.map(({ day, kind, title, guests: list }) => [
    day,
    kind,
    title,
    list
      .flatMap((index) => guests[index] ?? [])
      .map(guestText)
      .join(', '),
  ])
  return [
    `Meetings since ${since}: ${known} with people you know, ${meetings.length - known} with others`,
    `Left out: ${leftOut.logged} logged already, ${leftOut.rejected} rejected before, ${leftOut.declined} declined, ${leftOut.cancelled} cancelled, ${leftOut.alone} with nobody`,
    ...(own.length > 0 ? [`You are ${own.join(', ')}`] : []),
    ...(rows.length > 0 ? [columns(rows)] : []),
    ...followUps.map(followUpText),
  ].join('\n')
}

function guestText({ name, email, person, why }: MeetingGuest): string {
  return person ? `${person.name} (${why})` : `${name || email}?`
}

function followUpText({ title, occursOn, from, to }: MovedFollowUp): string {
  const gone = occursOn ? 'skipped' : 'dropped'
  return `Follow-up “${title}”: ${dueText(from)} → ${to ? dueText(to) : gone}`
}

function dueText({ day, time }: Due): string {
  return time ? `${day} ${time}` : day
}
