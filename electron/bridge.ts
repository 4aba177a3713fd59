import { BrowserWindow, ipcMain } from 'electron'
import { type CoreProcess, startCore } from './coreProcess.ts'
import { isOurFrame } from './pages.ts'

export interface BridgeOptions {
  /** The path of the built core. */
  entry: string
  version: string
  /** Called if the core ends without having been asked to; windows then get no answer. */
  died: () => void
}

/** Joins every window to the core that has the file open, without reading what they say. */
export interface Bridge {
  /**
   * Opens a file in a new core and loads all windows again, each with a port to it.
   *
   * @returns in words for the user why the file cannot be opened, and all stays as it was; or null
   */
  open: (file: string) => Promise<string | null>
  close: () => Promise<void>
}

export function openBridge({ entry, version, died }: BridgeOptions): Bridge {
  let core: CoreProcess | null = null

  ipcMain.on('connect', ({ senderFrame, ports }) => {
    if (isOurFrame(senderFrame)) core?.connect(ports)
  })

  async function open(file: string): Promise<string | null> {
    const started = await startCore({ entry, file, version, died: lose })
    if ('refusal' in started) return started.refusal

    await core?.close()
    core = started
    for (const window of BrowserWindow.getAllWindows()) window.reload()
    return null
  }

  async function close(): Promise<void> {
    await core?.close()
    core = null
  }

  function lose(): void {
    core = null
    died()
  }

  return { open, close }
}
