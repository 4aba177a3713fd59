import type { SceneNode } from './sceneNode.ts'

/** The photo of a person if it is there; else it may come later. */
export type PhotoOf = (node: SceneNode) => ImageBitmap | undefined

/** Asked for at once. */
const MOST_ASKED = 100

/** Photos of people, fetched when somebody's face is drawn for the first time. */
export interface Photos {
  of: PhotoOf
  /** To be called when people may have other photos. */
  forget: () => void
}

/**
 * @param fetch gives photos as `data:` addresses, by id of their person
 * @param arrived is called when some can be drawn
 */
export function createPhotos(
  fetch: (ids: readonly number[]) => Promise<readonly { id: number; photo: string }[]>,
  arrived: () => void,
): Photos {
  let photos = new Map<number, ImageBitmap | null>()
  let wanted: number[] = []

  async function fetchWanted() {
    const [asked, into] = [wanted.slice(0, MOST_ASKED), photos]
    wanted = wanted.slice(MOST_ASKED)
    if (wanted.length > 0) setTimeout(() => void fetchWanted())
    for (const { id, photo } of await fetch(asked)) {
      const bitmap = await bitmapOf(photo)
      if (bitmap) into.set(id, bitmap)
    }
    arrived()
  }

  return {
    of({ person }) {
      if (!person?.hasPhoto) return undefined
      const known = photos.get(person.id)
      if (known === undefined) {
        photos.set(person.id, null)
        if (wanted.push(person.id) === 1) setTimeout(() => void fetchWanted())
      }
      return known ?? undefined
    },
    forget() {
      for (const photo of photos.values()) photo?.close()
      photos = new Map()
    },
  }
}

/** The picture of an address; nothing if it is none that can be shown. */
async function bitmapOf(address: string): Promise<ImageBitmap | undefined> {
  const image = new Image()
  image.src = address
  try {
    await image.decode()
    return await createImageBitmap(image)
  } catch {
    // A photo that cannot be read leaves the initials where they are.
    return undefined
  }
}
