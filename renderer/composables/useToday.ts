import { storeToRefs } from 'pinia'
import { useFile } from '../stores/file.ts'

/** The day it is in the open file; null until that is known. */
export function useToday() {
  return storeToRefs(useFile()).today
}
