import { counted } from '#domain/counted'
import type { GraphFormat } from '#domain/graph'
import type { GraphNames } from '#domain/graphNames'
import { useApi } from '../api.ts'
import { saveFile } from './savedFile.ts'
import { useAction } from './useAction.ts'

const MEDIA_TYPES: Readonly<Record<GraphFormat, string>> = {
  graphml: 'application/graphml+xml',
  gexf: 'application/gexf+xml',
  csv: 'text/csv;charset=utf-8',
}

/** Saves the network for other programs where the user keeps downloads. */
export function useNetworkFile() {
  const api = useApi()
  const { act, say } = useAction()

  /** True once the file is handed over to be saved. */
  async function save(asked: {
    format: GraphFormat
    names: GraphNames
    withOrganisations: boolean
    withSuggested: boolean
  }): Promise<boolean> {
    const made = await act(() => api.graph.export(asked))
    if (!made) return false
    const { files, people, ties } = made.result
    for (const { name, text } of files)
      saveFile(name, new Blob([text], { type: MEDIA_TYPES[asked.format] }))
    const saved = files.length === 1 ? files[0]?.name : 'two tables'
    say(`Saved ${counted(people, 'person', 'people')} and ${counted(ties, 'tie')} as ${saved}`)
    return true
  }

  return { save }
}
