// One behaviour a fixture, named for it; beside each stands what is read from it.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Found } from '../../src/model/fact.ts'
import type { Result } from '../../src/model/result.ts'
import type { UpstreamDocument, UpstreamFailure } from '../../src/model/upstream.ts'
import { parseUpstream } from '../../src/upstream/parse.ts'

const FOLDER = 'fixtures/upstream'
const names = Object.keys(import.meta.glob('../../fixtures/upstream/*/*.{xml,json}', { query: '?url' }))
  .map(path => path.replace(`../../${FOLDER}/`, ''))
  .filter(name => !name.includes('.golden.'))

const isFound = (value: object): value is Found<unknown> => 'basis' in value && 'rule' in value

/** What is known, without what is not: facts as `value (basis)`, unless the feed states them; nothing that is empty. */
function told(value: unknown): unknown {
  if (Array.isArray(value)) return value.length ? value.map(told) : undefined
  if (typeof value !== 'object' || value === null) return value === null || value === '' ? undefined : value
  if (isFound(value))
    return value.basis === 'stated'
      ? told(value.value)
      : { [value.basis]: told(value.value), rule: value.rule }
  if ('precision' in value && 'value' in value) return value.value
  if ('kind' in value && 'start' in value && 'text' in value) return `${value.kind}: ${value.text}`
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, told(part)]))
}

const golden = (result: Result<UpstreamDocument, UpstreamFailure>) =>
  `${JSON.stringify(told(result.ok ? result.value : { refused: result.reason }), null, 2)}\n`

test('there are fixtures', () => {
  expect(names.length).toBeGreaterThan(80)
})

test.each(names)('%s', async name => {
  const bytes = readFileSync(`${FOLDER}/${name}`)
  const result = parseUpstream({ bytes, mediaType: null, url: 'https://harbour.example/feeds/news' })
  await expect(golden(result)).toMatchFileSnapshot(`../../${FOLDER}/${name}.golden.json`)
})
