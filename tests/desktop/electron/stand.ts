import type { Browser } from 'playwright-core'
import type { BrowserWindow } from './window.ts'

/** A dialog that waits for the test to answer it, as it would wait for the user. */
export interface ShownDialog {
  kind: 'message' | 'open' | 'save'
  /** The words on it; empty for a file dialog. */
  message: string
  buttons: readonly string[]
  answer: (value: object) => void
}

/** One item of the menu. */
export interface MenuItem {
  label?: string
  role?: string
  click?: () => void
  submenu?: MenuItem[]
}

type PermissionAnswer = (isAllowed: boolean) => void

/** What the stand-in knows that a test may look at, and what a test may set before the start. */
export const stand = {
  browser: undefined as Browser | undefined,
  windows: [] as BrowserWindow[],
  dialogs: [] as ShownDialog[],
  menu: [] as MenuItem[],
  switches: new Map<string, string | undefined>(),
  /** Addresses given to the system's programs. */
  opened: [] as string[],
  /** Requests that reached neither a scheme nor a refusal: they would have left the computer. */
  leaks: [] as string[],
  hasQuit: false,
  /** Ends the core as a crash would. */
  crashCore: () => Promise.resolve(),
  screens: [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
  session: {
    permissionRequest: (_contents: null, _name: string, _answer: PermissionAnswer) => {},
    permissionCheck: () => true,
    devicePermission: () => true,
    beforeRequest: (_details: { url: string }, answer: (value: { cancel?: boolean }) => void) =>
      answer({}),
    hasSpellChecker: true,
  },
}
