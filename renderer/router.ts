import { createRouter, createWebHashHistory, type RouteRecordRaw } from 'vue-router'

const routes: RouteRecordRaw[] = [
  { path: '/', redirect: '/today' },
  { path: '/today', name: 'today', component: () => import('./views/today/TodayView.vue') },
  {
    path: '/review',
    name: 'review',
    component: () => import('./views/review/ReviewView.vue'),
  },
  { path: '/events', name: 'events', component: () => import('./views/events/EventsView.vue') },
  {
    path: '/prepare',
    name: 'prepare',
    component: () => import('./views/prepare/PrepareView.vue'),
  },
  { path: '/map', name: 'map', component: () => import('./views/map/MapView.vue') },
  {
    path: '/person/:uid',
    name: 'person',
    component: () => import('./views/person/PersonLink.vue'),
  },
  { path: '/people', name: 'people', component: () => import('./views/people/PeopleView.vue') },
  {
    path: '/follow-ups',
    name: 'follow-ups',
    component: () => import('./views/follow-ups/FollowUpsView.vue'),
  },
  {
    path: '/calendar',
    name: 'calendar',
    component: () => import('./views/calendar/CalendarView.vue'),
  },
  { path: '/import', name: 'import', component: () => import('./views/import/ImportView.vue') },
  {
    path: '/meetings',
    name: 'meetings',
    component: () => import('./views/meetings/MeetingsView.vue'),
  },
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
