import { type CurrentTitle, currentTitles } from '#db/queries/network'
import type { Db } from '#db/open'
import type { JobFunction, Seniority } from '#domain/position'
import { readTitle } from '#domain/title/title'
import type { Changes } from './changeNews.ts'
import { keptUntil } from './keptUntil.ts'

export interface Job {
  seniority: Seniority | null
  jobFunction: JobFunction | null
}

/**
 * What people do now, by their id: as the user says, or else as the title of their position reads.
 *
 * A title is read when somebody first asks, and once for all who bear it: reading every title
 * takes as long as everything else that a list of thirty thousand needs.
 */
export function openJobs(db: Db, changes: Changes): (personId: number) => Job {
  const titles = keptUntil(changes, ['organisations'], () => firstOfEach(currentTitles(db.read)))
  const readings = new Map<string, Job>()

  return (personId) => {
    const found = titles().get(personId)
    if (!found) return NO_JOB
    const [, title, seniority, jobFunction] = found
    const read = readings.get(title) ?? jobOf(title)
    readings.set(title, read)
    return {
      seniority: seniority ?? read.seniority,
      jobFunction: jobFunction ?? read.jobFunction,
    }
  }
}

const NO_JOB: Job = { seniority: null, jobFunction: null }

function firstOfEach(titles: readonly CurrentTitle[]): ReadonlyMap<number, CurrentTitle> {
  const first = new Map<number, CurrentTitle>()
  for (const title of titles) if (!first.has(title[0])) first.set(title[0], title)
  return first
}

function jobOf(title: string): Job {
  const reading = readTitle(title)
  return {
    seniority: reading.seniority?.value ?? null,
    jobFunction: reading.function?.value ?? null,
  }
}
