import { describe, expect, it } from 'vitest'
import { meetingKind, meetingPlace } from '#domain/meetings/meetingKind'

const kind = (title: string, place: string, hasConference = false) =>
  meetingKind({ title, place, hasConference })

describe('meetingKind', () => {
  it.each([
    ['Sync', 'https://acme.zoom.us/j/123?pwd=abc'],
    ['Sync', 'https://meet.google.com/abc-defg-hij'],
    ['Sync', 'Microsoft Teams Meeting'],
    ['Sync', 'https://acme.webex.com/meet/ana'],
    ['Video call with Ana', ''],
    ['Visioconférence', ''],
  ])('is a video call: %s, %s', (title, place) => {
    expect(kind(title, place)).toBe('video call')
  })

  it.each([
    ['Call with Ana', ''],
    ['Telefonat mit Bo', ''],
    ['Appel Ana', ''],
    ['Plans', 'tel:+49305551'],
    ['Plans', '+49 30 5551234'],
    ['Plans', 'Phone'],
  ])('is a call: %s, %s', (title, place) => {
    expect(kind(title, place)).toBe('call')
  })

  it.each([
    ['Coffee', 'Café Zur Post'],
    ['', ''],
    ['Recall of products', 'Room 4'],
    ['Ringberg', ''],
  ])('is a meeting: %s, %s', (title, place) => {
    expect(kind(title, place)).toBe('meeting')
  })

  it('goes by a link only where there is no room', () => {
    expect(kind('Sync', '', true)).toBe('video call')
    expect(kind('Sync', 'https://example.org/room/1', true)).toBe('video call')
    expect(kind('Sync', 'Room 4', true)).toBe('meeting')
  })
})

describe('meetingPlace', () => {
  it('is the place without links', () => {
    expect(meetingPlace('https://acme.zoom.us/j/123?pwd=abc')).toBe('')
    expect(meetingPlace('Room 4; https://acme.zoom.us/j/1')).toBe('Room 4')
    expect(meetingPlace('Café Zur Post, Berlin')).toBe('Café Zur Post, Berlin')
  })
})
