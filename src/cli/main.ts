// The command line: `dateline <command> …`. A file a command; the exit status is 0 or, on any failure, 1.
import { normalise } from './normalise.ts'

const COMMANDS: Record<string, (args: string[]) => Promise<number>> = { normalise }

const [name = '', ...args] = process.argv.slice(2)
const command = COMMANDS[name]
if (command) {
  process.exitCode = await command(args)
} else {
  process.stderr.write(
    `dateline: ${name ? `no command "${name}"` : 'name a command'}: ${Object.keys(COMMANDS).join(', ')}\n`,
  )
  process.exitCode = 1
}
