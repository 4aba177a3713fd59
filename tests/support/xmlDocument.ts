import { type Document, DOMParser } from '@xmldom/xmldom'

/** A parsed XML document; whatever is not well-formed is an error. */
export function xmlDocument(text: string): Document {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${String(message)}`)
    },
  })
  return parser.parseFromString(text, 'text/xml')
}
