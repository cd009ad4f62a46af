// What a feed reader is to these tests: something that subscribes, fetches, and can be asked what it shows.
import { execFile } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** An item as a reader shows it. `published` in seconds since 1970, null where the reader knows no date. */
export interface Shown {
  readonly title: string
  readonly url: string
  readonly author: string
  readonly published: number | null
}

export interface Subscription {
  /** Asks for the feed once; everything that the reader has been given so far. */
  readonly fetch: () => Promise<readonly Shown[]>
}

export interface Reader {
  readonly name: string
  readonly program: string
  readonly debianPackage: string
  /** The feeds it can read. */
  readonly files: readonly string[]
  /** How many fetches it takes until it sends validators. */
  readonly fetchesBefore304: number
  /** It shows Atom's `updated` even where `published` is known. */
  readonly prefersUpdated: boolean
  readonly subscribe: (url: string) => Promise<Subscription>
}

const execute = promisify(execFile)

export const run = async (
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<string> =>
  (await execute(program, args, { env: { ...process.env, LC_ALL: 'C.UTF-8', ...env }, encoding: 'utf8' }))
    .stdout

export const folder = (): Promise<string> => mkdtemp(join(tmpdir(), 'dateline-reader-'))
