// A corpus outside the project: normalises its texts and lets its own score.mjs judge them.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { normalisedLine } from '../../src/cli/normalise.ts'
import { deriveArticle } from '../../src/derive/derive.ts'

const TEXT = /\.(?:txt|html?)$/

/** The folder itself or, where it holds none, its `articles`: where texts lie beside their labels. */
const textsFolder = (dir: string) =>
  readdirSync(dir).some(name => TEXT.test(name)) ? dir : join(dir, 'articles')

function scorerOf(dir: string): string | undefined {
  return [dir, dirname(dir)].map(place => join(place, 'score.mjs')).find(existsSync)
}

function lineOf(path: string, now: string): string {
  const body = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true }).decode(readFileSync(path))
  const mediaType = /\.html?$/.test(path) ? 'text/html' : 'text/plain'
  const key = basename(path)
  return JSON.stringify(normalisedLine(key, deriveArticle({ key, mediaType, body, given: {} }, now)))
}

/** Prints the corpus' own table; the exit status of its scorer, or 1 where there is none. `options` go to the scorer. */
export function scoreCorpus(dir: string, options: readonly string[], now: string): number {
  const folder = textsFolder(resolve(dir))
  const scorer = scorerOf(resolve(dir))
  if (!scorer) {
    process.stderr.write(`eval: no score.mjs in ${dir} or beside it\n`)
    return 1
  }
  const scratch = mkdtempSync(join(tmpdir(), 'dateline-eval-'))
  const output = join(scratch, 'output.jsonl')
  const texts = readdirSync(folder)
    .filter(name => TEXT.test(name))
    .sort()
  writeFileSync(output, texts.map(name => `${lineOf(join(folder, name), now)}\n`).join(''))
  const { status } = spawnSync(process.execPath, [scorer, output, folder, ...options], { stdio: 'inherit' })
  rmSync(scratch, { recursive: true })
  return status ?? 1
}
