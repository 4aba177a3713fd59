/** A count with its noun: "1 person", "1,204 people"; with "no" for none. */
export function counted(count: number, one: string, many = `${one}s`): string {
  if (count === 1) return `1 ${one}`
  return `${count === 0 ? 'no' : count.toLocaleString('en')} ${many}`
}
