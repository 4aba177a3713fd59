import ui from '@nuxt/ui/vue-plugin'
import UApp from '@nuxt/ui/components/App.vue'
import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { onTestFinished } from 'vitest'
import { type Component, defineComponent, h } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { type Api, apiKey } from '../../renderer/api.ts'

/** Shows components as the app does, over everything it needs; they are gone when the test is over. */
export async function shownView(api: Api, ...components: Component[]) {
  const Page = defineComponent({
    setup: () => () => h(UApp, () => components.map((component) => h(component))),
  })
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:rest(.*)*', component: { render: () => null } }],
  })
  await router.push('/')

  const view = mount(Page, {
    attachTo: document.body,
    global: { plugins: [createPinia(), router, ui], provide: { [apiKey as symbol]: api } },
  })
  onTestFinished(() => view.unmount())
  return view
}

/** The one element that answers to a role and a name, wherever on the page it floats. */
export function byLabel(label: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('[aria-label], button, label')].filter(
    (element) => (element.getAttribute('aria-label') ?? element.textContent).trim() === label,
  )
  const [element] = found
  if (!element) throw new Error(`nothing on the page is called "${label}"`)
  return element
}
