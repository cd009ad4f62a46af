// A load client that costs little itself: raw keep-alive connections, one request at a time on each, answers only counted.
import { connect, type Socket } from 'node:net'

export interface Target {
  readonly name: string
  readonly port: number
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  /** What every answer must be, or the figures would be about something else. */
  readonly status: number
}

const CONNECTIONS = 8

const requestOf = ({ port, path, headers = {} }: Target): string => {
  const fields = { Host: `127.0.0.1:${port}`, ...headers }
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`)
  return `GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`
}

/** Bytes of the answer at the start of `buffer`, or null while it is not complete. */
function answerLength(buffer: Buffer, status: number): number | null {
  const end = buffer.indexOf('\r\n\r\n')
  if (end === -1) return null
  const head = buffer.toString('latin1', 0, end)
  if (!head.startsWith(`HTTP/1.1 ${status} `)) throw new Error(`unexpected answer: ${head.split('\r\n')[0]}`)
  const [, length = '0'] = /\r\ncontent-length: (\d+)/i.exec(head) ?? []
  const total = end + 4 + (status === 304 ? 0 : Number(length))
  return buffer.length >= total ? total : null
}

/** Requests answered on one connection until `until` (milliseconds of `performance.now`). */
function drive(target: Target, until: number): Promise<number> {
  const request = requestOf(target)
  return new Promise((resolve, reject) => {
    let answered = 0
    let pending = Buffer.alloc(0)
    const socket: Socket = connect(target.port, '127.0.0.1', () => socket.write(request))
    socket.setNoDelay(true)
    socket.on('error', reject)
    socket.on('data', chunk => {
      pending = pending.length > 0 ? Buffer.concat([pending, chunk]) : chunk
      const length = answerLength(pending, target.status)
      if (length === null) return
      pending = pending.subarray(length)
      answered += 1
      if (performance.now() < until) socket.write(request)
      else socket.end(() => resolve(answered))
    })
  })
}

/** Requests a second over `milliseconds`. */
export async function load(
  target: Target,
  milliseconds: number,
): Promise<{ answered: number; perSecond: number }> {
  const start = performance.now()
  const counts = await Promise.all(
    Array.from({ length: CONNECTIONS }, () => drive(target, start + milliseconds)),
  )
  const answered = counts.reduce((sum, count) => sum + count, 0)
  return { answered, perSecond: (answered * 1000) / (performance.now() - start) }
}
