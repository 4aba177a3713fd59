import { useToast } from '@nuxt/ui/composables'
import { beforeEach, describe, expect, it } from 'vitest'
import { useAction } from '../../../../renderer/composables/useAction.ts'
import { inFace } from '../../../support/inFace.ts'
import { testApp } from '../../../support/testApp.ts'

/** The real app, its actions, and what it says. */
function acting() {
  const { api } = testApp()
  return inFace(api, () => ({ api, toast: useToast(), ...useAction() }))
}

/** The notices that can be read now; those that are leaving cannot. */
function said({ toast }: ReturnType<typeof acting>) {
  return toast.toasts.value.filter(({ open }) => open).map(({ title }) => title)
}

describe('useAction', () => {
  let face: ReturnType<typeof acting>

  beforeEach(() => {
    face = acting()
    face.toast.clear()
  })

  it('says what was done and gives what the call gave', async () => {
    const added = await face.act(() => face.api.people.add({ name: 'Zoë' }), {
      label: ({ name }) => `Added ${name}`,
    })
    expect(added?.result.name).toBe('Zoë')
    expect(said(face)).toEqual(['Added Zoë'])
  })

  it('offers to undo, and takes the change back', async () => {
    await face.act(() => face.api.people.add({ name: 'Zoë' }), { label: 'Added Zoë' })
    expect(face.toast.toasts.value[0]?.actions?.map(({ label }) => label)).toEqual(['Undo'])

    await face.undo()
    expect((await face.api.people.list({})).total).toBe(0)
    await expect.poll(() => said(face)).toEqual([expect.stringMatching(/^Undone: /)])
  })

  it('takes back the change a notice names, and no later one', async () => {
    await face.act(() => face.api.people.add({ name: 'Zoë' }), { label: 'Added Zoë' })
    const [action] = face.toast.toasts.value[0]?.actions ?? []
    await face.api.people.add({ name: 'Ada' })
    if (typeof action?.onClick === 'function') action.onClick(new MouseEvent('click'))

    await expect.poll(() => said(face).at(-1)).toMatch(/^Something else has changed since/)
    expect((await face.api.people.list({})).total).toBe(2)
  })

  it('offers no undo where nothing was changed', async () => {
    await face.act(() => face.api.people.add({ name: 'Zoë' }))
    await face.act(async () => undefined, { label: 'Looked at Zoë' })
    expect(face.toast.toasts.value[0]?.actions).toEqual([])
  })

  it('does again what was undone', async () => {
    await face.act(() => face.api.people.add({ name: 'Zoë' }))
    await face.undo()
    await face.redo()
    expect((await face.api.people.list({})).total).toBe(1)
    await expect.poll(() => said(face)).toEqual([expect.stringMatching(/^Done again: /)])
  })

  it('says when there is nothing to undo', async () => {
    await face.undo()
    await expect.poll(() => said(face)).toEqual(['There is nothing to undo.'])
  })

  it('offers to undo the last change alone', async () => {
    await face.act(() => face.api.people.add({ name: 'Zoë' }), { label: 'Added Zoë' })
    await face.act(() => face.api.people.add({ name: 'Ada' }), { label: 'Added Ada' })
    await expect.poll(() => said(face)).toEqual(['Added Ada'])
  })

  it('says in the words of the app why something could not be done', async () => {
    const { act, api } = face
    expect(await act(() => api.followUps.complete({ id: 7 }), { label: 'Done' })).toBeUndefined()
    await expect.poll(() => said(face)).toEqual(['It is not there any more.'])
  })
})
