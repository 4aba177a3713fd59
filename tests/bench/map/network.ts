import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { type App, openApp } from '#app'
import type { MapGraph, MapPlace } from '#contract/map'
import { serve, type WebHost } from '#web/serve'
import type { RivalGraph } from './rivals/rival.ts'

/** The sample network in a file of its own, while the web host serves it. */
export interface MapNetwork {
  people: number
  api: ReturnType<typeof apiOf>
  host: WebHost
  close: () => Promise<void>
}

function apiOf(app: App) {
  return createRouterClient(app.router, { context: app.context })
}

/** Opens a new file with as many people, none of whom has a place on the map yet. */
export async function openMapNetwork(folder: string, people: number): Promise<MapNetwork> {
  const file = join(mkdtempSync(join(folder, 'map-')), 'sample.kithmap')
  const app = openApp({ file, migrations: 'drizzle' })
  const api = apiOf(app)
  if (people > 0) await api.file.fillWithSample({ people })
  const host = await serve(app, { pages: 'out/renderer' })
  return {
    people,
    api,
    host,
    async close() {
      await host.close()
      app.close()
    },
  }
}

/** Where somebody or something lies, by a key that stays. */
export type Places = ReadonlyMap<string, MapPlace>

/** The places of all people and organisations that have one. */
export function placesIn({ people, organisations }: MapGraph): Places {
  const places = new Map<string, MapPlace>()
  for (const { id, place } of people) if (place) places.set(`person ${id}`, place)
  for (const { id, place } of organisations) if (place) places.set(`organisation ${id}`, place)
  return places
}

/** Whether everybody has a place. */
export function isPlaced({ people, organisations }: MapGraph): boolean {
  return [...people, ...organisations].every(({ place }) => place !== null)
}

/** The same network with the same places as our map shows, for somebody else's map. */
export function rivalGraph(
  graph: MapGraph,
  { width, height }: { width: number; height: number },
): RivalGraph {
  const firstOrganisation = Math.max(0, ...graph.people.map(({ id }) => id)) + 1
  const nodes = [
    ...graph.people.map((person) => node(person, person.id, false)),
    ...graph.organisations.map((organisation) =>
      node(organisation, firstOrganisation + organisation.id, true),
    ),
  ]
  const known = new Set(nodes.map(({ id }) => id))
  const pairs = [
    ...graph.ties.filter(({ state }) => state !== 'rejected'),
    ...graph.people.flatMap(({ id, organisationId }) =>
      organisationId === null ? [] : [{ from: id, to: firstOrganisation + organisationId }],
    ),
  ].filter(({ from, to }) => known.has(from) && known.has(to))

  return {
    nodes,
    ties: pairs.map(({ from, to }, index) => ({ id: String(index), from, to })),
    fit: fitting(nodes, width, height),
    widthPx: width,
    heightPx: height,
  }
}

function node(
  { name, place }: { name: string; place: MapPlace | null },
  id: number,
  isOrganisation: boolean,
) {
  return { id, name, x: place?.x ?? 0, y: place?.y ?? 0, isOrganisation }
}

/** Room around the outermost faces. */
const PADDING_PX = 40

function fitting(nodes: readonly { x: number; y: number }[], widthPx: number, heightPx: number) {
  const { left, right, top, bottom } = boxAround(nodes)
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    zoom: Math.min(
      (widthPx - 2 * PADDING_PX) / Math.max(right - left, 1),
      (heightPx - 2 * PADDING_PX) / Math.max(bottom - top, 1),
    ),
  }
}

/** The least box around places. */
export function boxAround(places: Iterable<{ x: number; y: number }>) {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  for (const { x, y } of places) {
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x)
    box.top = Math.min(box.top, y)
    box.bottom = Math.max(box.bottom, y)
  }
  return box
}
