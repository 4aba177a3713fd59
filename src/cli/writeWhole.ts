import writeFileAtomic from 'write-file-atomic'
import { Refusal } from './command.ts'
import { reasonOf } from './reason.ts'

/** Writes a file whole or not at all. @throws {Refusal} if it cannot be written */
export async function writeWhole(path: string, text: string): Promise<void> {
  await writeFileAtomic(path, text).catch((error: unknown) => {
    throw new Refusal(`${path} cannot be written: ${reasonOf(error)}. Nothing was changed.`)
  })
}
