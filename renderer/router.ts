import { createRouter, createWebHashHistory, type RouteRecordRaw } from 'vue-router'

/** The views, as `g` and a letter reach them. */
export const VIEWS = [
  { name: 'today', title: 'Today', icon: 'i-lucide-sun', key: 't' },
  { name: 'map', title: 'Map', icon: 'i-lucide-waypoints', key: 'm' },
  { name: 'people', title: 'People', icon: 'i-lucide-users', key: 'p' },
  { name: 'follow-ups', title: 'Follow-ups', icon: 'i-lucide-list-checks', key: 'f' },
] as const

/** What one needs now and then, at the foot of the rail. */
export const ASIDES = [
  { name: 'import', title: 'Import', icon: 'i-lucide-import', key: 'i' },
  { name: 'settings', title: 'Settings', icon: 'i-lucide-sliders-horizontal', key: 's' },
] as const

const routes: RouteRecordRaw[] = [
  { path: '/', redirect: '/today' },
  { path: '/today', name: 'today', component: () => import('./views/today/TodayView.vue') },
  { path: '/map', name: 'map', component: () => import('./views/map/MapView.vue') },
  { path: '/people', name: 'people', component: () => import('./views/people/PeopleView.vue') },
  {
    path: '/follow-ups',
    name: 'follow-ups',
    component: () => import('./views/follow-ups/FollowUpsView.vue'),
  },
  { path: '/import', name: 'import', component: () => import('./views/import/ImportView.vue') },
  {
    path: '/settings',
    name: 'settings',
    component: () => import('./views/settings/SettingsView.vue'),
  },
  { path: '/:rest(.*)*', redirect: '/today' },
]

export function openRouter() {
  return createRouter({ history: createWebHashHistory(), routes })
}
