import { execFileSync } from 'node:child_process'

const BEGIN = '<!-- picture: begin (written by `npm run picture`) -->'
const END = '<!-- picture: end -->'

/** The text of ARCHITECTURE.md with the picture as the imports are now. */
export function architectureWithPicture(text: string): string {
  const [head, rest] = text.split(BEGIN)
  const tail = rest?.split(END)[1]
  if (head === undefined || tail === undefined)
    throw new Error('ARCHITECTURE.md: the marks around the picture are missing')
  return `${head}${BEGIN}\n\n\`\`\`mermaid\n${picture()}\`\`\`\n\n${END}${tail}`
}

/** Folders as boxes, imports as arrows, in Mermaid. */
function picture(): string {
  return execFileSync(
    'depcruise',
    [
      ...['src', 'electron', 'renderer'],
      ...['--output-type', 'mermaid'],
      ...['--include-only', '^(src|electron|renderer)/'],
      ...['--collapse', '^(src/[^/]+|renderer/[^/]+|electron)/'],
    ],
    { encoding: 'utf8' },
  )
}
