// What the built main process gets when it imports `electron`. A name that is missing here is an
// error when it is loaded, so this cannot fall behind it unseen.
export { app } from './app.ts'
export { ipcMain } from './ipc.ts'
export { protocol } from './schemes.ts'
export { session } from './session.ts'
export { dialog, Menu, screen, shell } from './shell.ts'
export { utilityProcess } from './utilityProcess.ts'
export { BrowserWindow } from './window.ts'
