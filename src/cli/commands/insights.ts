import { coverageInWords, type Insight } from '#domain/insights/insight'
import { columns } from '../columns.ts'
import type { Command } from '../command.ts'

export const insights: Command = {
  usage: 'insights',
  summary: 'what the network tells, with the numbers behind it',
  options: {},
  async run({ open, say, tell }) {
    const list = await open().client.insights.list()
    say(
      list.insights.length > 0
        ? [...list.insights.map(insightText), coverageInWords(list.coverage)].join('\n\n')
        : 'There is nothing to tell yet: no ties between people are known.',
    )
    tell(list)
  },
}

function insightText({ sentence, figures }: Insight): string {
  return `${sentence}\n${columns(figures.map(({ label, value }) => [`  ${label}`, figure(value)]))}`
}

function figure(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 2 })
}
