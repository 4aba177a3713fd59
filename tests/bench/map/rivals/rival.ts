/** A network as every map is given it: places are map units, y grows downwards. */
export interface RivalGraph {
  nodes: { id: number; name: string; x: number; y: number; isOrganisation: boolean }[]
  ties: { id: string; from: number; to: number }[]
  /** The middle of it, and how many pixels a map unit takes to show all of it. */
  fit: { x: number; y: number; zoom: number }
  /** Of the element that holds the map. */
  widthPx: number
  heightPx: number
}

/** A map somebody else draws, while it is open. */
export interface OpenRival {
  close: () => void
  /** Makes it answer to the pointer over somebody as it can: light, and a cursor that says so. */
  lightsOnHover?: () => void
  /** How far its own layout has come. */
  progress?: () => { iterations: number; isDone: boolean }
  /** Where it has put the nodes, in their order. */
  places?: () => { x: number; y: number }[]
}

/**
 * Opens a map in an element of its own.
 *
 * @param drawn to be called when its picture is there
 */
export type Rival = (element: HTMLElement, graph: RivalGraph, drawn: () => void) => OpenRival

export const COLOURS = { person: '#b9862f', organisation: '#6b7280', tie: '#9aa3b0' } as const
