import { defineConfig } from 'vitest/config'
import { facePlugins } from './renderer/vite.ts'

// Every test has a file and, where it needs them, a server and a browser of its own.
const ofTheWhole = { environment: 'node', testTimeout: 60_000, hookTimeout: 60_000 } as const

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          exclude: ['tests/unit/renderer/**'],
          testTimeout: 20_000,
        },
      },
      {
        plugins: facePlugins(),
        test: {
          name: 'face',
          environment: 'happy-dom',
          include: ['tests/unit/renderer/**/*.test.ts'],
          server: { deps: { inline: ['@nuxt/ui'] } },
          testTimeout: 20_000,
        },
      },
      {
        test: {
          ...ofTheWhole,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
        },
      },
      {
        test: {
          ...ofTheWhole,
          name: 'desktop',
          include: ['tests/desktop/**/*.test.ts'],
          fileParallelism: false,
          server: { deps: { external: [/out.main/] } },
        },
      },
    ],
  },
})
