import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { MeetingGuest, MeetingsPreview, SuggestedMeeting } from '#contract/meetings'
import { guestKey } from '#domain/meetings/meeting'

export type MeetingAnswer = 'yes' | 'no'

/** What the user has said to the meetings in view; kept by their keys, until they are carried out. */
export const useMeetingAnswers = defineStore('meetingAnswers', () => {
  const said = shallowRef<ReadonlyMap<string, MeetingAnswer>>(new Map())
  /** Who guests are that were not known: somebody by id, or null for somebody new. */
  const people = shallowRef<ReadonlyMap<string, number | null>>(new Map())
  /** The changed follow-ups that are to change here too, by their place in the preview. */
  const followUps = shallowRef<ReadonlySet<number>>(new Set())

  const yes = computed(() => [...said.value.values()].filter((one) => one === 'yes').length)
  const no = computed(() => said.value.size - yes.value)

  /** Sets the answer to meetings; without one they are left for later. */
  function say(keys: readonly string[], answer: MeetingAnswer | null) {
    const next = new Map(said.value)
    for (const key of keys)
      if (answer) next.set(key, answer)
      else next.delete(key)
    said.value = next
  }

  /** Says who a guest is; `undefined` for nobody one keeps. */
  function know(guest: MeetingGuest, personId: number | null | undefined) {
    const next = new Map(people.value)
    if (personId === undefined) next.delete(guestKey(guest))
    else next.set(guestKey(guest), personId)
    people.value = next
  }

  function choiceFor(guest: MeetingGuest): number | null | undefined {
    return people.value.get(guestKey(guest))
  }

  /** Whether anybody is known who was there: without, there is nothing to log. */
  function canLog(meeting: SuggestedMeeting, guests: readonly MeetingGuest[]): boolean {
    return meeting.guests.some((index) => {
      const guest = guests[index]
      return guest !== undefined && (guest.person !== null || choiceFor(guest) !== undefined)
    })
  }

  function setFollowUp(index: number, isWanted: boolean) {
    const next = new Set(followUps.value)
    if (isWanted) next.add(index)
    else next.delete(index)
    followUps.value = next
  }

  /** Takes over what was said to meetings that are still there; what was moved is to be moved. */
  function offer({ meetings, followUps: moved }: MeetingsPreview) {
    const keys = new Set(meetings.map(({ key }) => key))
    said.value = new Map([...said.value].filter(([key]) => keys.has(key)))
    followUps.value = new Set(moved.keys())
  }

  /** All answers, as the app takes them. Nobody becomes a person who was at no meeting to be logged. */
  function of({ id, meetings, guests }: MeetingsPreview) {
    const accepted = meetings.filter(
      (one) => said.value.get(one.key) === 'yes' && canLog(one, guests),
    )
    const there = new Set(accepted.flatMap((meeting) => meeting.guests))
    return {
      id,
      accepted: accepted.map(({ key }) => key),
      rejected: [...said.value].flatMap(([key, answer]) => (answer === 'no' ? key : [])),
      guests: guests.flatMap((guest, index) => {
        const personId = choiceFor(guest)
        return personId === undefined || !there.has(index) ? [] : [{ guest: index, personId }]
      }),
      followUps: [...followUps.value],
    }
  }

  function clear() {
    said.value = new Map()
    people.value = new Map()
    followUps.value = new Set()
  }

  return {
    said,
    people,
    followUps,
    yes,
    no,
    say,
    know,
    choiceFor,
    canLog,
    setFollowUp,
    offer,
    of,
    clear,
  }
})
