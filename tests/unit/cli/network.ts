import { Day } from '#domain/day'
import type { Api } from '../api/importing.ts'

/** Ada, number 1, met twice and to be called; and Bo, number 2, met once with her. */
export async function twoPeople(api: Api): Promise<void> {
  const ada = await api.people.add({
    name: 'Ada Lovelace',
    title: 'Analyst',
    organisation: 'Engine',
    circle: 'inner',
    contacts: [{ kind: 'email', value: 'ada@engine.example', label: '' }],
  })
  const bo = await api.people.add({ name: 'Bo Diddley', circle: 'wide' })
  const on = (text: string) => Day.parse(text)
  await api.interactions.log({
    kind: 'call',
    day: on('2026-10-26'),
    personIds: [ada.id, bo.id],
  })
  await api.interactions.log({ kind: 'meeting', day: on('2026-11-02'), personIds: [ada.id] })
  await api.followUps.add({ title: 'Call Ada', dueOn: on('2026-11-25'), personIds: [ada.id] })
}
