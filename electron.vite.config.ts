import { resolve } from 'node:path'
import { defineConfig } from 'electron-vite'

// Loaded by address: bundled with this file, it would no longer know its own folder.
const face = new URL('renderer/vite.ts', import.meta.url).href
const { facePlugins }: typeof import('./renderer/vite.ts') = await import(face)

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      lib: {
        entry: { index: resolve('electron/main.ts'), core: resolve('electron/core.ts') },
        formats: ['es'],
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed script can require nothing but electron: all else is part of it.
      externalizeDeps: false,
      lib: {
        entry: resolve('electron/preload.ts'),
        formats: ['cjs'],
        fileName: () => 'preload.cjs',
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: facePlugins(),
    worker: { format: 'es' },
    build: {
      outDir: 'out/renderer',
      minify: true,
      rollupOptions: {
        input: resolve('renderer/index.html'),
        // Says which plugin was slow; a build is no place to read that.
        checks: { pluginTimings: false },
      },
    },
  },
})
