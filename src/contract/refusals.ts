import { oc } from '@orpc/contract'

/** Something named by its id that is not there, or is in the trash. */
export const asked = oc.errors({
  NOT_FOUND: { status: 404, message: 'It is not there any more.' },
})
