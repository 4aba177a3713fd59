import { inventedCircles } from './circles.ts'
import { memberships } from './communities.ts'
import { inventedMe } from './me.ts'
import { inventedPerson } from './person.ts'
import type { Random } from './random.ts'
import type { Setting } from './setting.ts'
import type { SamplePerson, SampleTarget } from './shape.ts'
import { wantedFrom } from './wanted.ts'

/** Part of the people who bear somebody else's name; real exports have 0.4 to 6.7 %. */
const NAMESAKES = 0.005

/** Of so many people, one is wanted, up to one for each target. */
const PEOPLE_PER_WANTED = 20

/** Me, and then `count` people, most of them known. */
export function inventedPeople(
  random: Random,
  setting: Setting,
  { count, targets }: { count: number; targets: readonly SampleTarget[] },
): SamplePerson[] {
  const communities = memberships(random, setting.communities, count)
  const circles = inventedCircles(random, count)
  const people: SamplePerson[] = [inventedMe(setting)]

  for (const [position, community] of communities.entries()) {
    const namesake =
      position > 0 && random.chance(NAMESAKES) ? people[random.integer(1, position)] : undefined
    const circle = circles[position] ?? 'none'
    people.push(
      inventedPerson(random, setting, { index: position + 1, community, circle, namesake }),
    )
  }

  const wanted = Math.floor(count / PEOPLE_PER_WANTED)
  const chosen = random.some([...people.keys()].slice(1), Math.min(wanted, targets.length))
  for (const [rank, index] of chosen.entries()) {
    const target = targets[rank]
    const person = people[index]
    if (target && person) people[index] = wantedFrom(random, person, { setting, target, rank })
  }
  return people
}
