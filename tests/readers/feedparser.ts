// python3-feedparser, the library under many readers. It keeps nothing: what a reader would keep is kept here.
import { type Reader, run, type Shown } from './reader.ts'

interface Parsed {
  readonly status: number
  readonly bozo: boolean
  readonly etag: string
  readonly modified: string
  readonly items: readonly (Shown & { readonly id: string })[]
}

export const feedparser: Reader = {
  name: 'python3-feedparser',
  program: '/usr/bin/python3',
  debianPackage: 'python3-feedparser',
  files: ['rss.xml', 'atom.xml'],
  fetchesBefore304: 1,
  prefersUpdated: false,
  subscribe: async url => {
    const items = new Map<string, Shown>()
    let known = { etag: '', modified: '' }
    return {
      fetch: async () => {
        const args = ['tests/readers/parsed.py', url, known.etag, known.modified]
        const parsed = JSON.parse(await run('/usr/bin/python3', args)) as Parsed
        if (parsed.bozo && parsed.status !== 304)
          throw new Error(`feedparser says that ${url} is not well-formed`)
        for (const { id, ...item } of parsed.items) items.set(id, item)
        if (parsed.status === 200) known = parsed
        return [...items.values()]
      },
    }
  },
}
