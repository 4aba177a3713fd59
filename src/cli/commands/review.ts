import { counted } from '#domain/counted'
import { loadInWords } from '#domain/promiseLoad'
import { STEPS } from '#domain/review/step'
import type { ReviewQuestion, ReviewStep } from '#contract/reviews'
import type { Command } from '../command.ts'

export const review: Command = {
  usage: 'review',
  summary: 'what the next review would ask',
  options: {},
  async run({ open, say, tell }) {
    const sheet = await open().client.reviews.sheet()
    const size = `${counted(sheet.decisions, 'decision')}, about ${counted(sheet.minutes, 'minute')}.`
    const begun = sheet.id === null ? '' : `Begun on ${sheet.startedOn}, at “${sheet.step}”. `
    // Where nothing is promised, a sum of promises says nothing.
    const load = sheet.load.people > 0 ? ` ${loadInWords(sheet.load)}` : ''
    say([`${begun}${size}${load}`, ...sheet.steps.map(stepText)].join('\n\n'))
    tell(sheet)
  },
}

function stepText({ step, questions, leftOut, minutes }: ReviewStep): string {
  const left = leftOut > 0 ? `; ${leftOut.toLocaleString('en')} more left out` : ''
  return [
    `${STEPS[step].title} (${counted(minutes, 'minute')}${left})`,
    ...questions.map(questionText),
  ].join('\n')
}

function questionText({ question, evidence, answer, isMoot }: ReviewQuestion): string {
  const mark = answer || isMoot ? '✓' : '·'
  return `  ${mark} ${[question, evidence].filter(Boolean).join('  ')}`
}
