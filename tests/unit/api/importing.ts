import { readFileSync } from 'node:fs'
import type { testApp } from '../../support/testApp.ts'

export type Api = ReturnType<typeof testApp>['api']

export interface Given {
  path: string
  file: File
}

export function sampleFile(path: string): Given {
  return { path, file: new File([readFileSync(`tests/samples/${path}`)], path) }
}

export function textFile(path: string, text: string): Given {
  return { path, file: new File([text], path) }
}

/** The preview of files that hold people; fails the test where they hold none. */
export async function previewed(api: Api, ...files: Given[]) {
  const preview = await api.imports.preview({ files })
  if (preview.kind !== 'preview') throw new Error(`no preview: ${JSON.stringify(preview)}`)
  return preview
}

/** Carries a preview out to its end. */
export async function applied(api: Api, id: string, { withTexts = false } = {}) {
  for await (const event of await api.imports.apply({ id, withTexts }))
    if (event.kind === 'done') return event.result
  throw new Error('the import ended without a result')
}

/** Brings files in, as if the user had said yes at once. */
export async function imported(api: Api, ...files: Given[]) {
  return applied(api, (await previewed(api, ...files)).id)
}

const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'

/** A `Connections.csv` of as many invented people. */
export function connectionsFile(count: number): Given {
  const rows = Array.from(
    { length: count },
    (_, index) =>
      `Given${index},Family${index},https://www.linkedin.com/in/person-${index},,Company ${index % 500},Engineer,01 May 2026`,
  )
  return textFile('Connections.csv', `${HEADER}\n${rows.join('\n')}\n`)
}
