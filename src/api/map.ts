import { nodeName, photosOf, pinPlace, storePlaces, unpinPlace } from '#db/queries/map'
import { participations } from '#db/queries/network'
import { dayNumber } from '#domain/day'
import { weightOf } from '#domain/warmth'
import { os } from './context.ts'

export const map = os.map.router({
  graph: os.map.graph.handler(({ context }) => context.mapGraph(context.today())),

  prepare: os.map.prepare.handler(({ context }) => {
    context.mapGraph(context.today())
  }),

  place: os.map.place.handler(async ({ context, input }) => {
    await context.db.write(['places'], null, (tx) => storePlaces(tx, input.places))
  }),

  pin: os.map.pin.handler(async ({ context, input, errors }) => {
    const name = nodeName(context.db.read, input)
    if (name === undefined) throw errors.NOT_FOUND()
    await context.db.write(['map'], `Move ${name} on the map`, (tx) => pinPlace(tx, input))
  }),

  unpin: os.map.unpin.handler(async ({ context, input, errors }) => {
    const name = nodeName(context.db.read, input)
    if (name === undefined) throw errors.NOT_FOUND()
    await context.db.write(['map'], `Unpin ${name}`, (tx) => unpinPlace(tx, input))
  }),

  history: os.map.history.handler(({ context }) => {
    const parts = participations(context.db.read)
    return {
      personIds: parts.map(({ personId }) => personId),
      days: parts.map(({ day }) => dayNumber(day)),
      weights: parts.map(weightOf),
    }
  }),

  photos: os.map.photos.handler(({ context, input }) =>
    photosOf(context.db.read, input.personIds).map(({ id, mediaType, bytes }) => ({
      id,
      photo: `data:${mediaType};base64,${bytes.toString('base64')}`,
    })),
  ),
})
