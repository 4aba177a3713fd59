import { execFileSync } from 'node:child_process'
import * as z from 'zod'

const BEGIN = '<!-- picture: begin (written by `npm run picture`) -->'
const END = '<!-- picture: end -->'

/** The part of dependency-cruiser's result that is drawn. */
const Cruised = z.object({
  modules: z.array(
    z.object({ source: z.string(), dependencies: z.array(z.object({ resolved: z.string() })) }),
  ),
})

/** The text of ARCHITECTURE.md with the picture as the imports are now. */
export function architectureWithPicture(text: string): string {
  const [head, rest] = text.split(BEGIN)
  const tail = rest?.split(END)[1]
  if (head === undefined || tail === undefined)
    throw new Error('ARCHITECTURE.md: the marks around the picture are missing')
  return `${head}${BEGIN}\n\n\`\`\`mermaid\n${picture()}\n\`\`\`\n\n${END}${tail}`
}

/** Folders as boxes, imports as arrows, in Mermaid. */
function picture(): string {
  const args = ['src', 'electron', 'renderer', '--output-type', 'json']
  const output = execFileSync('depcruise', args, { encoding: 'utf8', maxBuffer: 2 ** 28 })
  const { modules } = Cruised.parse(JSON.parse(output))
  const arrows = modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved }) => [folderOf(source), folderOf(resolved)] as const),
  )
  const lines = arrows.flatMap(([from, to]) =>
    from && to && from !== to ? `  ${from} --> ${to}` : [],
  )
  return ['flowchart LR', ...[...new Set(lines)].sort()].join('\n')
}

/** The name under which a file is drawn, or nothing for what is not ours. */
function folderOf(file: string): string | undefined {
  const [top, second = ''] = file.split('/')
  if (top === 'src') return second.replace(/\.ts$/, '')
  if (top === 'electron') return top
  const isFolder = file.split('/').length > 2
  return top === 'renderer' ? (isFolder ? `renderer/${second}` : top) : undefined
}
