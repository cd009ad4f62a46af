// newsboat, a reader in the terminal; what it shows stands in its cache.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { folder, type Reader, run, type Shown } from './reader.ts'

interface Row {
  title: string
  url: string
  author: string
  pubDate: number
}

function cached(file: string): Shown[] {
  const database = new DatabaseSync(file, { readOnly: true })
  const rows = database.prepare('SELECT title, url, author, pubDate FROM rss_item').all() as unknown as Row[]
  database.close()
  // It takes the time of fetching for an item without a date; our test articles are years old.
  const recently = Date.now() / 1000 - 3600
  return rows.map(({ pubDate, ...row }) => ({ ...row, published: pubDate > recently ? null : pubDate }))
}

export const newsboat: Reader = {
  name: 'newsboat',
  program: 'newsboat',
  debianPackage: 'newsboat',
  files: ['rss.xml', 'atom.xml'],
  // It remembers validators only of a feed that it has stored before.
  fetchesBefore304: 2,
  prefersUpdated: false,
  subscribe: async url => {
    const home = await folder()
    const [urls, cache, config] = ['urls', 'cache.db', 'config'].map(name => join(home, name)) as [
      string,
      string,
      string,
    ]
    await writeFile(urls, `${url}\n`)
    await writeFile(config, 'suppress-first-reload yes\n')
    return {
      fetch: async () => {
        await run('newsboat', ['-u', urls, '-c', cache, '-C', config, '-x', 'reload'], { HOME: home })
        return cached(cache)
      },
    }
  },
}

/** Imports an OPML list: the feeds that it then subscribes to, and those of them that it could read. */
export async function importIntoNewsboat(
  opml: string,
): Promise<{ readonly subscribed: string[]; readonly read: string[] }> {
  const home = await folder()
  const [urls, cache, list] = ['urls', 'cache.db', 'list.opml'].map(name => join(home, name)) as [
    string,
    string,
    string,
  ]
  await writeFile(list, opml)
  await writeFile(urls, '')
  await run('newsboat', ['-u', urls, '-c', cache, '-i', list], { HOME: home })
  await run('newsboat', ['-u', urls, '-c', cache, '-x', 'reload'], { HOME: home })
  const database = new DatabaseSync(cache, { readOnly: true })
  const rows = database.prepare(`SELECT rssurl FROM rss_feed WHERE title <> ''`).all() as { rssurl: string }[]
  database.close()
  const lines = (await readFile(urls, 'utf8')).split('\n').filter(line => line.startsWith('http'))
  return { subscribed: lines.map(line => line.split(' ')[0] ?? ''), read: rows.map(({ rssurl }) => rssurl) }
}
