// A load client that costs little itself: raw connections kept open, one request at a time on each, answers only counted.
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

export interface Target {
  readonly name: string
  readonly port: number
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  /** What every answer must be, or the figures would be about something else. */
  readonly status: number
}

/** So many clients at once: enough that the Worker never waits for one. */
const CONNECTIONS = 8

const requestOf = ({ port, path, headers = {} }: Target): string => {
  const fields = { Host: `127.0.0.1:${port}`, ...headers }
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`)
  return `GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`
}

/** Bytes of a whole answer, by the head with which its first chunk begins. */
function lengthOf(chunk: Buffer, status: number): number {
  const end = chunk.indexOf('\r\n\r\n')
  const head = chunk.toString('latin1', 0, end)
  if (!head.startsWith(`HTTP/1.1 ${status} `)) throw new Error(`unexpected answer: ${head.split('\r\n')[0]}`)
  const [, length = '0'] = /\r\ncontent-length: (\d+)/i.exec(head) ?? []
  return end + 4 + (status === 304 ? 0 : Number(length))
}

/** Requests answered on one connection until `until` (milliseconds of `performance.now`). */
function drive(socket: Socket, request: string, status: number, until: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let [answered, missing] = [0, 0]
    const end = (finish: () => void) => {
      socket.off('data', read).off('error', reject)
      finish()
    }
    const read = (chunk: Buffer) => {
      if (missing === 0) {
        try {
          missing = lengthOf(chunk, status)
        } catch (error) {
          return end(() => reject(error))
        }
      }
      missing -= chunk.length
      if (missing > 0) return
      answered += 1
      if (performance.now() < until) socket.write(request)
      else end(() => resolve(answered))
    }
    socket.on('data', read).on('error', reject)
    socket.write(request)
  })
}

export interface Load {
  readonly answered: number
  readonly perSecond: number
}

export interface Client {
  /** Asks for so many milliseconds, on all connections at once. */
  readonly run: (milliseconds: number) => Promise<Load>
  readonly close: () => void
}

export async function clientOf(target: Target): Promise<Client> {
  const request = requestOf(target)
  const sockets = Array.from({ length: CONNECTIONS }, () =>
    connect(target.port, '127.0.0.1').setNoDelay(true),
  )
  await Promise.all(sockets.map(socket => once(socket, 'connect')))
  return {
    run: async milliseconds => {
      const start = performance.now()
      const until = start + milliseconds
      const counts = await Promise.all(sockets.map(socket => drive(socket, request, target.status, until)))
      const answered = counts.reduce((sum, count) => sum + count, 0)
      return { answered, perSecond: (answered * 1000) / (performance.now() - start) }
    },
    close: () => {
      for (const socket of sockets) socket.destroy()
    },
  }
}
