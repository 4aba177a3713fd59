declare const content: unique symbol

/**
 * A large answer as one JSON text.
 *
 * oRPC looks at every value it carries, which for a whole network takes longer than all else.
 */
export type Packed<Value> = string & { readonly [content]: Value }

export function packed<Value>(value: Value): Packed<Value> {
  return JSON.stringify(value) as Packed<Value>
}

export function unpacked<Value>(text: Packed<Value>): Value {
  return JSON.parse(text) as Value
}
