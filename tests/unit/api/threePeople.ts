import { testApp } from '../../support/testApp.ts'

/** Ana and Bo, both at Nimbus now, and Cy. */
export async function threePeople() {
  const app = testApp()
  const { api } = app
  const ana = await api.people.add({ name: 'Ana Souza', title: 'CTO', organisation: 'Nimbus' })
  const bo = await api.people.add({ name: 'Bo Lind', title: 'Designer', organisation: 'Nimbus' })
  const cy = await api.people.add({ name: 'Cy Twombly' })
  const tiesOf = async (id: number) =>
    (await api.people.get({ id })).ties.map(({ other, kind, state }) => [other.name, kind, state])
  const undoable = async () => (await api.history.next()).undo?.label
  return { ...app, ana, bo, cy, tiesOf, undoable }
}
