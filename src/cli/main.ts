// The command line: `dateline <command> …`. A file a command; the exit status is 0 or, on any failure, 1.
import { deploy } from './deploy.ts'
import { fix } from './fix.ts'
import { normalise } from './normalise.ts'
import { parse } from './parse.ts'
import { push } from './push.ts'
import { sources } from './sources.ts'
import { start } from './start.ts'
import { complain } from './terminal.ts'
import { withdraw } from './withdraw.ts'

interface Command {
  readonly run: (args: string[]) => Promise<number>
  readonly usage: string
  readonly about: string
}

const COMMANDS: ReadonlyMap<string, Command> = new Map(
  Object.entries({
    push: {
      run: push,
      usage: 'push FILE|DIR… [--to URL] [--key KEY] [--charset NAME]',
      about: 'stores texts in a running instance',
    },
    fix: {
      run: fix,
      usage:
        'fix KEY [--published DATE] [--title TEXT] [--author NAME…] [--topic +NAME|-NAME…] [--undo FIELD…] [--to URL]',
      about:
        'corrects a stored article; also --modified --publisher --place --language --url; "unknown" clears',
    },
    withdraw: {
      run: withdraw,
      usage: 'withdraw KEY [--erase] [--to URL]',
      about: 'takes a stored article out of every feed, and erases its text where asked',
    },
    sources: {
      run: sources,
      usage:
        'sources list | add URL [--id ID] [--title TEXT] [--tag NAME…] [--topic NAME…] [--full-text] | pause ID | resume ID | remove ID | import FILE | export [--to URL]',
      about: 'the feeds of others that are read: RSS, Atom, JSON Feed; lists of them as OPML',
    },
    normalise: {
      run: normalise,
      usage: 'normalise FILE…',
      about: 'prints what Dateline makes of texts, as JSON Lines, without storing them',
    },
    parse: {
      run: parse,
      usage: 'parse FILE… [--type MEDIATYPE] [--url URL]',
      about:
        'prints what Dateline reads in feeds (RSS, RDF, Atom, JSON Feed), as JSON Lines, without storing it',
    },
    start: {
      run: start,
      usage: 'start',
      about: 'runs a local instance with five articles; PORT chooses the port',
    },
    deploy: {
      run: deploy,
      usage: 'deploy [--dry-run]',
      about: 'puts the Worker online and migrates its database',
    },
  }),
)

const help = (): string =>
  [...COMMANDS.values()].map(({ usage, about }) => `  ${usage}\n      ${about}\n`).join('')

/** Options that do not exist are the user's slip, not a bug. */
const isUsageError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')

async function main([name = 'help', ...args]: string[]): Promise<number> {
  const command = COMMANDS.get(name)
  if (!command) {
    const asked = /^(-h|--help|help)$/.test(name)
    process[asked ? 'stdout' : 'stderr'].write(
      `${asked ? '' : `dateline: there is no command "${name}"\n`}${help()}`,
    )
    return asked ? 0 : 1
  }
  try {
    return await command.run(args)
  } catch (error) {
    if (isUsageError(error)) return complain(`${error.message}\n  ${command.usage}`)
    throw error
  }
}

process.exitCode = await main(process.argv.slice(2))
