import { contextBridge, ipcRenderer } from 'electron'

const VERSION = '--kithmap-version='

// A port cannot cross the bridge between the two worlds: the page posts it, and it is passed on.
window.addEventListener('message', (event: MessageEvent<unknown>) => {
  if (event.source !== window || event.data !== 'kithmap:connect') return
  ipcRenderer.postMessage('connect', null, [...event.ports])
})

ipcRenderer.on('menu', (_event, command: unknown) =>
  window.postMessage({ kind: 'kithmap:menu', command }, location.origin),
)

contextBridge.exposeInMainWorld('desktop', {
  chooseFolder: () => ipcRenderer.invoke('choose folder'),
  version: process.argv.find((text) => text.startsWith(VERSION))?.slice(VERSION.length) ?? '',
})

// The content security policy does not cover connections between browsers.
contextBridge.executeInMainWorld({
  func: () => Reflect.deleteProperty(window, 'RTCPeerConnection'),
})
