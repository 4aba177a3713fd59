/** What a popover offers. */
export interface Choice<Value> {
  value: Value
  label: string
  /** How many there are, or another word on the right. */
  detail?: string
}
