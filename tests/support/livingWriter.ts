// Writes a calendar file over and over, each time whole with another letter, until it is killed.
import { openLivingFiles } from '#api/livingFiles'
import { Day, Instant } from '#domain/day'

const LETTERS = 4_000_000
const [folder = ''] = process.argv.slice(2)
let isEven = false

const files = openLivingFiles({
  chosen: () => ({ folder, feeds: ['all'] }),
  textOf: () => Promise.resolve((isEven ? 'b' : 'a').repeat(LETTERS)),
  today: () => Day.parse('2026-11-23'),
  now: () => Instant.parse('2026-11-23T10:00:00.000Z'),
  changed: () => {},
})
for (;;) {
  files.hear(['followUps'])
  await files.settled()
  process.stdout.write('.')
  isEven = !isEven
}
