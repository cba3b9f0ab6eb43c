import { createServer, type IncomingMessage } from 'node:http'

export interface Served {
  readonly origin: string
  /** Methods and paths asked for, in order. */
  readonly requests: readonly string[]
  close(): Promise<void>
}

export interface Answer {
  readonly body: string | Uint8Array
  readonly type?: string
  readonly status?: number
}

/** Serves answers by path on loopback, and notes what is asked. */
export async function servePages(answers: Readonly<Record<string, string | Answer>>): Promise<Served> {
  const requests: string[] = []
  const server = createServer((request: IncomingMessage, response) => {
    const path = request.url ?? '/'
    requests.push(`${request.method ?? ''} ${path}`)
    const answer = answers[path]
    if (answer === undefined) return void response.writeHead(404).end()
    const { body, type = 'text/html; charset=utf-8', status = 200 } = typeof answer === 'string' ? { body: answer } : answer
    response.writeHead(status, { 'content-type': type }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () => new Promise((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    }),
  }
}
