// `withdraw KEY`: takes an article out of every feed; `--erase` erases its text as well.
import { parseArgs } from 'node:util'
import { articlePath, call, clientFor } from './client.ts'
import { complain } from './terminal.ts'

const OPTIONS = { to: { type: 'string' }, erase: { type: 'boolean', default: false } } as const

export async function withdraw(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
  const [key, ...more] = positionals
  if (!key || more.length) return complain('name the key of one article')
  const client = await clientFor(values.to)
  if (!client.ok) return complain(client.reason)
  const path = `${articlePath(key)}${values.erase ? '?erase=true' : ''}`
  const answer = await call<{ id: string }>(client.value, 'DELETE', path)
  if (!answer.ok) return complain(`${key}: ${answer.reason}`)
  process.stdout.write(`${values.erase ? 'erased' : 'withdrawn'}  ${key}  ${answer.value.id}\n`)
  return 0
}
