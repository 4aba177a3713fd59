import ui from '@nuxt/ui/vue-plugin'
import { createPinia } from 'pinia'
import { createApp, h } from 'vue'
import * as z from 'zod'
import { apiKey, openApi } from './api.ts'
import App from './App.vue'
import { openRouter } from './router.ts'
import { isSessionEnded, watchAddress } from './session.ts'
import './styles/main.css'
import NoSession from './views/shell/NoSession.vue'

// Compiled checks need `eval`, which the pages are not allowed.
z.config({ jitless: true })

watchAddress()
const api = await openApi()
const app = createApp(() => h(isSessionEnded.value ? NoSession : App))
if (api) app.provide(apiKey, api)
app.use(createPinia()).use(openRouter()).use(ui).mount('#app')
