import { connect } from 'node:net'

/** An answer as it came over the wire. */
export interface RawAnswer {
  status: number
  /** Status line and headers, as they came. */
  head: string
  body: string
}

/**
 * Sends bytes to a port of this machine as they are, which no HTTP client would.
 *
 * @returns the answer, once the other side has closed; status 0 if it closed without one
 */
export function rawRequest(port: number, text: string): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    let received = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.setEncoding('latin1')
    socket.on('data', (part: string) => (received += part))
    socket.on('error', reject)
    socket.on('close', () => {
      const [head = '', ...body] = received.split('\r\n\r\n')
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0)
      resolve({ status, head, body: body.join('\r\n\r\n') })
    })
  })
}

/** A request with these lines, asking the other side to close after its answer. */
export function rawText(requestLine: string, headers: readonly string[], body = ''): string {
  return [requestLine, ...headers, 'Connection: close', '', body].join('\r\n')
}
