import { oc, type } from '@orpc/contract'
import { Settings } from '#domain/settings'

export const settings = {
  get: oc.output(type<Settings>()),
  change: oc.input(Settings.partial()).output(type<void>()),
}
