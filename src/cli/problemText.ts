import type { Problem } from '#domain/found'

/** "Connections.csv:17: …" */
export function problemText({ file, line, message }: Problem): string {
  return `${file}${line === null ? '' : `:${line}`}: ${message}`
}
