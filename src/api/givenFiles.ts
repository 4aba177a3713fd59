import type { Problem } from '#domain/found'
import type { GivenFile } from '#formats/givenFile'
import { sizeProblem } from '#formats/sizeLimit'

/** The bytes of files, all of them or, where one is too large, none: that is looked at first. */
export async function readGiven(
  given: readonly { path: string; file: File }[],
): Promise<{ files: GivenFile[]; problems: Problem[] }> {
  const problems = await Promise.all(
    given.map(async ({ path, file }) =>
      sizeProblem(path, file.size, await file.slice(0, 4).text()),
    ),
  )
  if (problems.some(Boolean))
    return { files: [], problems: problems.flatMap((problem) => problem ?? []) }

  const files = await Promise.all(
    given.map(async ({ path, file }) => ({
      path,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  )
  return { files, problems: [] }
}
