// The labelled texts in fixtures/articles, and what Dateline makes of them.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deriveArticle } from '../../src/derive/derive.ts'
import type { Article } from '../../src/model/article.ts'
import type { Expected } from './expected.ts'
import type { Case } from './measure.ts'

const FOLDER = new URL('../../fixtures/articles/', import.meta.url).pathname
/** Later than every date in the fixtures. */
const NOW = '2026-11-01T00:00:00.000Z'

const decode = (bytes: Uint8Array) =>
  new TextDecoder('utf-8', { fatal: false, ignoreBOM: true }).decode(bytes)

function articleIn(folder: string, name: string, expected: Expected): Article {
  const html = existsSync(join(folder, 'article.html'))
  const body = decode(readFileSync(join(folder, html ? 'article.html' : 'article.txt')))
  const mediaType = html ? 'text/html' : 'text/plain'
  return { key: expected.key ?? name, mediaType, body, given: expected.given ?? {} }
}

function caseIn(name: string): Case {
  const folder = join(FOLDER, name)
  const expected: Expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
  return { name, expected, derived: deriveArticle(articleIn(folder, name, expected), NOW) }
}

/** Every folder of fixtures/articles that has an expected.json, in order of name. */
export const loadCases = (): readonly Case[] =>
  readdirSync(FOLDER, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && existsSync(join(FOLDER, entry.name, 'expected.json')))
    .map(entry => caseIn(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
