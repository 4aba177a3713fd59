import { stand } from './stand.ts'

const kept = stand.session

export const session = {
  defaultSession: {
    setPermissionRequestHandler: (handler: typeof kept.permissionRequest) => {
      kept.permissionRequest = handler
    },
    setPermissionCheckHandler: (handler: typeof kept.permissionCheck) => {
      kept.permissionCheck = handler
    },
    setDevicePermissionHandler: (handler: typeof kept.devicePermission) => {
      kept.devicePermission = handler
    },
    webRequest: {
      onBeforeRequest: (handler: typeof kept.beforeRequest) => {
        kept.beforeRequest = handler
      },
    },
    setSpellCheckerEnabled: (isOn: boolean) => {
      kept.hasSpellChecker = isOn
    },
  },
}
