import { and, count, eq, inArray, isNull, sql } from 'drizzle-orm'
import { folded } from '#domain/name'
import type { Reader, Writer } from '../open.ts'
import { people, personTags, tags } from '../schema/people.ts'
import { chunks } from './people.ts'

/** All tags by name, with the number of people who bear them. */
export function listTags(db: Reader) {
  return db
    .select({ id: tags.id, name: tags.name, people: count(people.id) })
    .from(tags)
    .leftJoin(personTags, eq(personTags.tagId, tags.id))
    .leftJoin(people, and(eq(people.id, personTags.personId), isNull(people.trashedAt)))
    .groupBy(tags.id)
    .orderBy(tags.folded)
    .all()
}

export function tagsOf(db: Reader, personId: number) {
  return db
    .select({ id: tags.id, name: tags.name })
    .from(personTags)
    .innerJoin(tags, eq(tags.id, personTags.tagId))
    .where(eq(personTags.personId, personId))
    .orderBy(tags.folded)
    .all()
}

/** The id of the tag of that name, which is made if it is not there. */
export function tagId(db: Writer, name: string): number {
  const known = tagNamed(db, name)
  if (known) return known.id
  return db
    .insert(tags)
    .values({ name, folded: folded(name) })
    .returning({ id: tags.id })
    .get().id
}

/** Gives everybody the tag who does not bear it yet. */
export function tagPeople(db: Writer, personIds: readonly number[], id: number): void {
  for (const some of chunks(personIds))
    db.run(sql`
      INSERT INTO person_tags (person_id, tag_id)
      SELECT id, ${id} FROM people WHERE ${inArray(people.id, some)}
      ON CONFLICT DO NOTHING`)
}

export function untagPeople(db: Writer, personIds: readonly number[], id: number): void {
  for (const some of chunks(personIds))
    db.delete(personTags)
      .where(and(eq(personTags.tagId, id), inArray(personTags.personId, some)))
      .run()
}

/** The name of a tag, or nothing. */
export function tagName(db: Reader, id: number): string | undefined {
  return db.select({ name: tags.name }).from(tags).where(eq(tags.id, id)).get()?.name
}

/** The tag that has this name, whatever its case and accents, or nothing. */
export function tagNamed(db: Reader, name: string): { id: number } | undefined {
  return db
    .select({ id: tags.id })
    .from(tags)
    .where(eq(tags.folded, folded(name)))
    .get()
}

/** False if there is no such tag. */
export function renameTag(db: Writer, id: number, name: string): boolean {
  const { changes } = db
    .update(tags)
    .set({ name, folded: folded(name) })
    .where(eq(tags.id, id))
    .run()
  return changes > 0
}

export function deleteTag(db: Writer, id: number): boolean {
  return db.delete(tags).where(eq(tags.id, id)).run().changes > 0
}
