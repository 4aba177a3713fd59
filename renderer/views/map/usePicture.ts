import { saveFile } from '../../composables/savedFile.ts'
import { useAction } from '../../composables/useAction.ts'
import { useToday } from '../../composables/useToday.ts'
import { type Pictured, pngOf, svgOf } from '../../map/picture.ts'

/** Saves what is seen of the map as a picture. */
export function usePicture(seen: () => Omit<Pictured, 'names'> | null) {
  const { say } = useAction()
  const today = useToday()

  async function save({
    format,
    names,
  }: {
    format: 'png' | 'svg'
    names: Pictured['names']
  }): Promise<void> {
    const there = seen()
    if (!there) return
    const pictured = { ...there, names }
    const picture = format === 'png' ? await pngOf(pictured) : svgOf(pictured)
    const name = `kithmap-${today.value ?? 'map'}.${format}`
    saveFile(name, picture)
    say(`Saved the map as ${name}`)
  }

  return { save }
}
