// Which files are meant: arguments from where the user stood, folders to the bottom.
import { readdir, stat } from 'node:fs/promises'
import { basename, join, relative, resolve, sep } from 'node:path'
import { failed, ok, type Result } from '../model/result.ts'

/** npm changes the directory before it runs a script: arguments are meant from where the user stood. */
export const userPath = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path)

/** A file to store, and the key under which it is put. */
export interface Keyed {
  readonly path: string
  readonly key: string
}

const TEXTS = /\.(?:txt|text|html?|md)$/i

export const mediaTypeOf = (path: string): 'text/html' | 'text/plain' =>
  /\.html?$/i.test(path) ? 'text/html' : 'text/plain'

async function filesOf(argument: string): Promise<Keyed[]> {
  const path = userPath(argument)
  if (!(await stat(path)).isDirectory()) return [{ path, key: basename(path) }]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries
    .filter(entry => entry.isFile() && TEXTS.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
  return files.sort().map(file => ({ path: file, key: relative(path, file).split(sep).join('/') }))
}

/**
 * The files that arguments name, with their keys: the path relative to a named folder, else the base name, else `key`.
 * Two files with one key, a missing file or a folder without texts is an error, a sentence for people.
 */
export async function keyedFiles(
  args: readonly string[],
  key?: string,
): Promise<Result<readonly Keyed[], string>> {
  const lists: Keyed[][] = []
  for (const argument of args) {
    const files = await filesOf(argument).catch(() => null)
    if (!files) return failed(`${argument}: there is no such file or folder`)
    if (!files.length) return failed(`${argument}: no texts in it (.txt, .md, .html)`)
    lists.push(files)
  }
  const files = lists.flat()
  if (key !== undefined && files.length > 1)
    return failed(`--key names one text, but there are ${files.length}`)
  return oneKeyEach(key === undefined ? files : files.map(({ path }) => ({ path, key })))
}

function oneKeyEach(files: readonly Keyed[]): Result<readonly Keyed[], string> {
  const seen = new Map<string, string>()
  for (const file of files) {
    const other = seen.get(file.key)
    if (other === file.path) continue
    if (other)
      return failed(
        `${other} and ${file.path} would both be stored under the key "${file.key}": push the folder above them, or use --key`,
      )
    seen.set(file.key, file.path)
  }
  return ok([...seen].map(([key, path]) => ({ key, path })))
}
