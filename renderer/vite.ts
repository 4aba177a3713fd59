import { resolve } from 'node:path'
import ui from '@nuxt/ui/vite'
import vue from '@vitejs/plugin-vue'
import { theme } from './theme.ts'

const root = resolve(import.meta.dirname, '..')
const sources = 'renderer/**/*.{vue,ts}'

/**
 * What the pages need to be built, to be served while they are written, and to be tested.
 *
 * @param options.dts whether to write the declarations of the library's components again
 */
export function facePlugins({ dts = true } = {}) {
  return [
    vue(),
    ui({
      root,
      ui: theme,
      // Icons are part of the pages: nothing is ever fetched.
      icon: { clientBundle: { scan: { globInclude: [sources] }, sizeLimitKb: 256 } },
      autoImport: { dts: dts && resolve(root, 'renderer/auto-imports.d.ts') },
      components: { dts: dts && resolve(root, 'renderer/components.d.ts') },
      experimental: { componentDetection: true },
    }),
  ]
}
