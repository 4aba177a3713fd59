import { statSync } from 'node:fs'
import { counts } from '#db/queries/counts'
import { hasPeople } from '#db/queries/people'
import { os } from './context.ts'
import { insertSample } from './sample.ts'

export const file = os.file.router({
  info: os.file.info.handler(({ context }) => ({
    path: context.file,
    sizeBytes: sizeBytes(context.file),
    today: context.today(),
    timeZone: context.timeZone,
    version: context.version,
    ...counts(context.db.read),
  })),

  fillWithSample: os.file.fillWithSample.handler(async ({ context, input, errors }) => {
    await context.db.write(
      [
        'people',
        'organisations',
        'interactions',
        'followUps',
        'tags',
        'notes',
        'ties',
        'events',
        'map',
      ],
      'Sample network',
      async (tx) => {
        if (hasPeople(tx)) throw errors.NOT_EMPTY()
        // The names of ten cultures are a large module, and most users never ask for it.
        const { sampleNetwork } = await import('#sample/network')
        const network = sampleNetwork({ ...input, today: context.today() })
        await insertSample(tx, network, context.now())
      },
    )
    return { people: counts(context.db.read).people }
  }),

  check: os.file.check.handler(({ context }) => context.db.complaints()),
})

/** The size of the file with what has not been moved into it yet (SQLite's write-ahead log). */
function sizeBytes(file: string): number {
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false })
  return statSync(file).size + (log?.size ?? 0)
}
