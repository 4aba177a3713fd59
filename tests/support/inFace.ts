import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { onTestFinished } from 'vitest'
import { defineComponent, h } from 'vue'
import { type Api, apiKey } from '../../renderer/api.ts'

/** Runs a setup inside a component of the real face; it ends with the test. */
export function inFace<Result>(api: Api, setup: () => Result): Result {
  let result: { value: Result } | undefined
  const Probe = defineComponent({
    setup() {
      result = { value: setup() }
      return () => h('div')
    },
  })
  const mounted = mount(Probe, {
    global: { plugins: [createPinia()], provide: { [apiKey as symbol]: api } },
  })
  onTestFinished(() => mounted.unmount())
  if (!result) throw new Error('the setup did not run')
  return result.value
}
