// Which files an argument names, and under which keys they are stored.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keyedFiles, mediaTypeOf } from '../../src/cli/paths.ts'

let root = ''
const TREE = [
  'desk/2020/call.txt',
  'desk/2020/page.html',
  'desk/2021/call.txt',
  'desk/picture.png',
  'other/call.txt',
  'empty/x.bin',
]

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'dateline-'))
  for (const file of TREE) {
    await mkdir(join(root, file, '..'), { recursive: true })
    await writeFile(join(root, file), file)
  }
})
afterAll(() => rm(root, { recursive: true }))

const keysOf = async (args: string[], key?: string): Promise<string | string[]> => {
  const files = await keyedFiles(
    args.map(arg => join(root, arg)),
    key,
  )
  return files.ok ? files.value.map(file => file.key) : files.reason.replaceAll(root, '')
}

test.each<[string, string[], string | undefined, string | string[]]>([
  ['a file by its base name', ['desk/2020/call.txt'], undefined, ['call.txt']],
  [
    'a folder by the path below it, texts only',
    ['desk'],
    undefined,
    ['2020/call.txt', '2020/page.html', '2021/call.txt'],
  ],
  ['a file by the key that is given', ['desk/2020/call.txt'], 'mine', ['mine']],
  ['the same file named twice is one', ['other/call.txt', 'other'], undefined, ['call.txt']],
])('%s', async (_, args, key, expected) => expect(await keysOf(args, key)).toEqual(expected))

test.each<[string, string[], string | undefined, RegExp]>([
  [
    'two files with one key',
    ['desk/2020', 'other'],
    undefined,
    /call\.txt and .*call\.txt would both be stored under the key "call\.txt"/,
  ],
  ['one key for many files', ['desk'], 'mine', /--key names one text, but there are 3/],
  ['a file that is not there', ['nothing.txt'], undefined, /nothing\.txt: there is no such file or folder/],
  ['a folder without texts', ['empty'], undefined, /no texts in it/],
])('%s is an error that says what to do', async (_, args, key, expected) =>
  expect(await keysOf(args, key)).toMatch(expected),
)

test.each([
  ['a.html', 'text/html'],
  ['a.HTM', 'text/html'],
  ['a.txt', 'text/plain'],
  ['a.md', 'text/plain'],
  ['html', 'text/plain'],
])('%s is %s', (path, type) => expect(mediaTypeOf(path)).toBe(type))
