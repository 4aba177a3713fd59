import type { MenuItem } from './stand.ts'

/** The item with this label, at any depth; `&` marks the key of a label and is left out. */
export function findItem(items: readonly MenuItem[], label: string): MenuItem {
  const all = items.flatMap((item) => [item, ...(item.submenu ?? [])])
  const found = all.find((item) => item.label?.replace('&', '') === label)
  if (!found) throw new Error(`no item ${label}`)
  return found
}
