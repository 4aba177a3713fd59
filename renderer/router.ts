import { createRouter, createWebHashHistory, type RouteRecordRaw } from 'vue-router'

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
