import type { Browser } from 'playwright-core'
import type { Bounds, BrowserWindow } from './window.ts'

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

/** What a session was told to do, to be asked by the test and by windows. */
interface SessionRules {
  permissionRequest: (contents: null, name: string, answer: PermissionAnswer) => void
  permissionCheck: () => boolean
  devicePermission: () => boolean
  beforeRequest: (details: { url: string }, answer: (value: { cancel?: boolean }) => void) => void
  hasSpellChecker: boolean
}

/** What the stand-in knows that a test may look at, and what a test may set before the start. */
interface Stand {
  browser?: Browser
  windows: BrowserWindow[]
  /** The windows that were closed, each until its page is gone. */
  closing: Promise<void>[]
  dialogs: ShownDialog[]
  menu: MenuItem[]
  switches: Map<string, string | undefined>
  /** Schemes whose addresses the system was told to open with this program. */
  schemes: string[]
  /** Addresses given to the system's programs. */
  opened: string[]
  /** Requests that reached neither a scheme nor a refusal: they would have left the computer. */
  leaks: string[]
  hasQuit: boolean
  /** Settles once the browser is gone too; set when the program quits. */
  ended?: Promise<void>
  /** Ends the core as a crash would. */
  crashCore: () => Promise<void>
  screens: { workArea: Bounds }[]
  session: SessionRules
}

export const stand: Stand = {
  windows: [],
  closing: [],
  dialogs: [],
  menu: [],
  switches: new Map(),
  opened: [],
  schemes: [],
  leaks: [],
  hasQuit: false,
  crashCore: () => Promise.resolve(),
  screens: [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
  session: {
    permissionRequest: (_contents, _name, answer) => answer(true),
    permissionCheck: () => true,
    devicePermission: () => true,
    beforeRequest: (_details, answer) => answer({}),
    hasSpellChecker: true,
  },
}
