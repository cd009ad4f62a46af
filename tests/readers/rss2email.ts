// rss2email, which turns every new item into a mail; here into files of a maildir.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { folder, type Reader, run, type Shown } from './reader.ts'

const CONFIG = (maildir: string) => `[DEFAULT]
from = news@example.org
to = reader@example.org
email-protocol = maildir
maildir-path = ${maildir}
maildir-mailbox = inbox
date-header = True
use-publisher-email = False
trust-guid = True
trust-link = False
`

export const rss2email: Reader = {
  name: 'rss2email',
  program: 'r2e',
  debianPackage: 'rss2email',
  files: ['rss.xml', 'atom.xml'],
  fetchesBefore304: 1,
  prefersUpdated: true,
  subscribe: async url => {
    const home = await folder()
    const config = join(home, 'config')
    for (const part of ['new', 'cur', 'tmp']) await mkdir(join(home, 'inbox', part), { recursive: true })
    await writeFile(config, CONFIG(home))
    const r2e = (...args: string[]) =>
      run('r2e', ['-c', config, '-d', join(home, 'data.json'), ...args], { HOME: home })
    await r2e('add', 'dateline', url)
    return {
      fetch: async () => {
        await r2e('run')
        return JSON.parse(
          await run('/usr/bin/python3', ['tests/readers/mails.py', join(home, 'inbox')]),
        ) as Shown[]
      },
    }
  },
}
