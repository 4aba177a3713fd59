import type { Day } from '#domain/day'
import { communityKindsFor } from './communities.ts'
import { inventedEvents, withPeople } from './events.ts'
import { inventedFollowUps } from './followUps.ts'
import { inventedInteractions } from './interactions.ts'
import { inventedOrganisations } from './organisations.ts'
import { inventedPeople } from './people.ts'
import { seededRandom } from './random.ts'
import { settingOf } from './setting.ts'
import type { SampleNetwork } from './shape.ts'
import { TAGS } from './tags.ts'
import { inventedTargets } from './targets.ts'
import { inventedTies } from './ties.ts'

/**
 * An invented network as of a day: the same options give the same network.
 *
 * Nothing in it lies after that day but follow-ups and one event.
 *
 * @param options.people how many besides me, from 1
 */
export function sampleNetwork({
  people: count,
  seed,
  today,
}: {
  people: number
  seed: number
  today: Day
}): SampleNetwork {
  const random = seededRandom(seed)
  const communities = communityKindsFor(count)
  const organisations = inventedOrganisations(random, communities, { people: count, today })
  const setting = settingOf({
    today,
    communities,
    organisations,
    events: inventedEvents(random, count, today),
  })
  const targets = inventedTargets(setting)
  const people = inventedPeople(random, setting, { count, targets })
  const events = withPeople(random, setting.events, people)
  const ties = inventedTies(random, setting, people)

  return {
    communities: communities.map((_, index) => organisations[index]?.name ?? ''),
    organisations,
    events,
    tags: TAGS,
    people,
    ties,
    interactions: inventedInteractions(random, { today, people, events, ties }),
    followUps: inventedFollowUps(random, people, today),
    targets,
  }
}
