import { describe, expect, it } from 'vitest'
import { linesUnder } from '#domain/noteLines'

describe('linesUnder', () => {
  const note = [
    'Long talk about boats.',
    '- **Remember**: her daughter studies in Porto',
    'Avoid: the merger: it went badly',
    'Vermeiden: Preise',
    'À éviter les prix',
    'Remember:',
  ].join('\n')

  it('takes what stands after the word and its colon', () => {
    expect(linesUnder('remember', note)).toEqual(['her daughter studies in Porto'])
    expect(linesUnder('avoid', note)).toEqual(['the merger: it went badly', 'Preise'])
  })

  it('finds nothing in other notes', () => {
    expect(linesUnder('avoid', 'I avoid nothing.')).toEqual([])
  })
})
