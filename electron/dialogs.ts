import { dialog } from 'electron'

const filters = [{ name: 'Kithmap files', extensions: ['kithmap'] }]

/** The file the user chooses to open, or null. */
export async function chosenFile(): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog({ properties: ['openFile'], filters })
  return filePaths[0] ?? null
}

/** The folder the user chooses, an existing or a new one, or null. */
export async function chosenFolder(): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog({
    properties: ['openDirectory', 'createDirectory'],
  })
  return filePaths[0] ?? null
}

/** Where the user wants a new file, or null. */
export async function chosenPlace(): Promise<string | null> {
  const { filePath } = await dialog.showSaveDialog({ defaultPath: 'My network.kithmap', filters })
  return filePath || null
}

/** Says why the file cannot be opened; another one to open instead, or null to quit. */
export async function fileInstead(refusal: string): Promise<string | null> {
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    message: refusal,
    buttons: ['Choose another file', 'Quit'],
    defaultId: 0,
    cancelId: 1,
  })
  return response === 0 ? chosenFile() : null
}

/** Says why a file cannot be opened, while another one stays open. */
export async function sayRefused(refusal: string): Promise<void> {
  await dialog.showMessageBox({ type: 'warning', message: refusal, buttons: ['OK'] })
}

/** Whether the user wants to go on after the core has stopped. */
export async function wantsRestart(): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message: 'The part of Kithmap that holds the file has stopped.',
    detail: 'Everything that was saved is in the file.',
    buttons: ['Restart', 'Quit'],
    defaultId: 0,
    cancelId: 1,
  })
  return response === 0
}
