import type { Problem } from '#domain/found'
import type { CalendarEvent } from './event.ts'

/** More than this nobody reads. */
const MOST_PROBLEMS = 500
const LONGEST_TITLE = 60

/** What could not be read, an event each. */
export interface ProblemLog {
  add: (event: CalendarEvent, flaw: string) => void
  problems: () => Problem[]
}

export function problemLog(): ProblemLog {
  const problems: Problem[] = []
  const seen = new Set<CalendarEvent>()
  let more = 0
  return {
    add(event, flaw) {
      if (seen.has(event)) return
      // From here on they are counted alone: to keep each would be to keep the whole calendar.
      if (seen.size === MOST_PROBLEMS) return void (more += 1)
      seen.add(event)
      const { file, line, title } = event
      const name = title ? `“${title.slice(0, LONGEST_TITLE)}”: ` : ''
      problems.push({ file, line, code: 'EVENT', message: `${name}${flaw}` })
    },
    problems() {
      const [first] = problems
      if (more === 0 || !first) return problems
      const message = `${more.toLocaleString('en')} more events were left out or read in part.`
      return [...problems, { file: first.file, line: null, code: 'MORE', message }]
    },
  }
}
