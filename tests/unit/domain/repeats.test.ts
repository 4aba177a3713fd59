import { describe, expect, it } from 'vitest'
import { Repeats } from '#domain/repeats'

describe('Repeats', () => {
  it.each([
    'FREQ=DAILY',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;WKST=MO',
    'FREQ=MONTHLY;BYDAY=-1SU;COUNT=12',
    'FREQ=MONTHLY;BYMONTHDAY=31,-1;BYSETPOS=1',
    'FREQ=YEARLY;BYMONTH=12;UNTIL=20301231',
  ])('is %s', (rule) => {
    expect(Repeats.safeParse(rule).success).toBe(true)
  })

  it.each([
    ['a rule more often than daily', 'FREQ=HOURLY'],
    ['a rule without FREQ', 'COUNT=3'],
    ['a whole property', 'RRULE:FREQ=DAILY'],
    ['a second line', 'FREQ=DAILY\r\nATTACH:https://example.com'],
    ['a line break at the end', 'FREQ=DAILY\n'],
    ['a part that occurs twice', 'FREQ=DAILY;COUNT=3;COUNT=4'],
    ['a month that does not exist', 'FREQ=YEARLY;BYMONTH=13'],
    ['an UNTIL with a time', 'FREQ=DAILY;UNTIL=20300101T000000Z'],
    ['an UNTIL on a day there is not', 'FREQ=DAILY;UNTIL=20300230'],
    ['two ends', 'FREQ=DAILY;COUNT=3;UNTIL=20300101'],
    ['a day of the month in a week', 'FREQ=WEEKLY;BYMONTHDAY=13'],
    ['a second Monday of a week or a day', 'FREQ=WEEKLY;BYDAY=FR,2MO'],
    ['a place among days nobody named', 'FREQ=MONTHLY;BYSETPOS=2'],
    ['an interval of nothing', 'FREQ=DAILY;INTERVAL=0'],
  ])('is not %s', (_, rule) => {
    expect(Repeats.safeParse(rule).success).toBe(false)
  })
})
