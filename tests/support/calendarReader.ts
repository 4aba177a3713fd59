// Reads a calendar file again and again until its input ends; prints how often it was not whole,
// and when the versions it saw were written.
import { readFileSync, statSync } from 'node:fs'

const [path = ''] = process.argv.slice(2)
let isOver = false
let reads = 0
const torn: string[] = []
const writtenMs = new Set<number>()

process.stdin.on('end', () => (isOver = true)).resume()
while (!isOver) {
  try {
    const text = readFileSync(path, 'utf8')
    if (!text.startsWith('BEGIN:VCALENDAR\r\n') || !text.endsWith('END:VCALENDAR\r\n'))
      torn.push(text.slice(-100))
    writtenMs.add(statSync(path).mtimeMs)
  } catch (error) {
    torn.push(String(error))
  }
  reads++
  if (reads === 1) console.log('reading')
  await new Promise(setImmediate)
}
console.log(JSON.stringify({ reads, torn, writtenMs: [...writtenMs] }))
