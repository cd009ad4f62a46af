// Where the command line finds an instance, and what it says when it cannot.
import { afterEach, expect, test, vi } from 'vitest'
import { articlePath, call, clientFor } from '../../src/cli/client.ts'

afterEach(() => void vi.unstubAllEnvs())

test('an address and a token make a client', async () => {
  vi.stubEnv('DATELINE_TOKEN', 'secret')
  expect(await clientFor('https://news.example.org/some/path')).toEqual({
    ok: true,
    value: { origin: 'https://news.example.org', token: 'secret' },
  })
})

test('the token of this machine is never sent elsewhere', async () => {
  vi.stubEnv('DATELINE_TOKEN', undefined)
  expect(await clientFor('https://news.example.org')).toEqual({
    ok: false,
    reason: 'no token for https://news.example.org: set DATELINE_TOKEN',
  })
})

test.each(['news.example.org', 'ftp://news.example.org', ''])('"%s" is no address', async to => {
  expect(await clientFor(to)).toMatchObject({ ok: false })
})

test('nobody there is one sentence', async () => {
  const answer = await call({ origin: 'http://127.0.0.1:9', token: 'x' }, 'GET', '/')
  expect(answer).toEqual({
    ok: false,
    reason: 'nobody answers at http://127.0.0.1:9: is it running? (npm start)',
  })
})

test('a key keeps its slashes and loses nothing else', () => {
  expect(articlePath('2020/a b?#%ä.txt')).toBe('/api/articles/2020/a%20b%3F%23%25%C3%A4.txt')
})
