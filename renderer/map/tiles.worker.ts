import type { TileAnswer, TileRequest } from './tileRequests.ts'
import { createTilePainter } from './tilePainter.ts'

/** Paints tiles apart from the window. */
const painter = createTilePainter()

addEventListener('message', ({ data }: MessageEvent<TileRequest>) => {
  if (data.kind === 'scene') painter.show(data.bulk)
  else if (data.kind === 'dress') painter.dress(data.dress, data.palette)
  else {
    const { tile, edition, ratio } = data
    const picture = painter.paint(tile, ratio)
    postMessage({ tile, edition, ratio, picture } satisfies TileAnswer, { transfer: [picture] })
  }
})
