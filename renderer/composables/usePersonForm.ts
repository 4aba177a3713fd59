import { computed, reactive, ref, shallowRef } from 'vue'
import type { PersonSheet } from '#contract/people'
import type { Contact, PersonDetails } from '#domain/person'
import { languageInWords } from './languageInWords.ts'
import { useApi } from '../api.ts'
import { usePanel } from '../stores/panel.ts'
import { useAction } from './useAction.ts'

/** A person whose details are edited. */
export type EditedPerson = Pick<PersonSheet, 'id' | 'details' | 'contacts'>

const NOTHING_KNOWN: PersonDetails = {
  name: '',
  status: 'known',
  givenName: '',
  familyName: '',
  nickname: '',
  pronouns: '',
  location: '',
  language: '',
  timeZone: '',
  linkedin: null,
  birthday: null,
  howMet: '',
  metOn: null,
  circle: 'none',
  cadenceDays: null,
  pausedUntil: null,
  closeness: null,
}

/** What a form for a person holds, and how it is kept. */
export function usePersonForm(person?: EditedPerson) {
  const api = useApi()
  const panel = usePanel()
  const { act } = useAction()

  const known = {
    ...NOTHING_KNOWN,
    ...person?.details,
    language: languageInWords(person?.details.language ?? ''),
  }
  const knownContacts =
    person?.contacts.map(({ kind, value, label }) => ({ kind, value, label })) ?? []
  const details = reactive<PersonDetails>({ ...known })
  const position = reactive({ title: '', organisation: '' })
  const contacts = ref<Contact[]>(knownContacts)

  const wasTried = shallowRef(false)
  const isSaving = shallowRef(false)
  const errors = computed(() => ({
    name: wasTried.value && !details.name.trim() ? 'A person needs a name.' : undefined,
  }))

  /** True once it is kept. */
  async function save(): Promise<boolean> {
    wasTried.value = true
    if (!details.name.trim() || isSaving.value) return false

    isSaving.value = true
    const kept = contacts.value.filter(({ value }) => value.trim())
    const isKept = await (person ? edit(person.id, kept) : add(kept))
    isSaving.value = false
    return isKept
  }

  async function add(kept: Contact[]) {
    const added = await act(() => api.people.add({ ...details, ...position, contacts: kept }), {
      label: ({ name }) => `Added: ${name}`,
    })
    if (added) panel.openPerson(added.result.id)
    return added !== undefined
  }

  /** Sends what the user changed: the rest may have been changed elsewhere meanwhile. */
  async function edit(id: number, kept: Contact[]) {
    const changes = changedFrom(known, details)
    const hasNewContacts = JSON.stringify(kept) !== JSON.stringify(knownContacts)
    if (Object.keys(changes).length === 0 && !hasNewContacts) return true

    const edited = await act(
      () => api.people.edit({ id, changes, contacts: hasNewContacts ? kept : undefined }),
      { label: `Changed: ${details.name}` },
    )
    return edited !== undefined
  }

  return { details, position, contacts, errors, isSaving, save }
}

function changedFrom(known: PersonDetails, details: PersonDetails): Partial<PersonDetails> {
  const before: Readonly<Record<string, unknown>> = { ...known }
  return Object.fromEntries(
    Object.entries(details).filter(([field, value]) => value !== before[field]),
  )
}
