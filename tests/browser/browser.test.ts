// Every page in a real browser: it fits, it is accessible, it complains of nothing, and the main job works by keyboard.
import { readFile } from 'node:fs/promises'
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Instance, startInstance } from '../instance/instance.ts'

const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const SHIPPED = 'fixtures/articles'
const HEBREW = 'שיחת טלפון\n\nראש הממשלה שוחח בטלפון עם הנשיא ביום שני, כך נמסר מלשכתו.\n'
const RUSSIAN =
  'Президенты обсудили перемирие\n\nМОСКВА, 12 марта 2019 г. Президент провёл телефонный разговор с главой соседнего государства.\n'

/** A loaded machine is no failure. */
const UNHURRIED_MS = 600_000

/** A page is one request with its styles: this many bytes at most. */
const MOST_BYTES = 50_000

/** For the README only the shipped articles are shown. */
const PICTURES = Boolean(process.env.SCREENSHOTS)

let instance: Instance
let browser: Browser
const paths: string[] = [
  '/',
  '/topics/calls',
  '/topics/ceasefires',
  '/topics/background',
  '/topics/calls?party=putin',
  '/search',
  '/search?q=truce',
  '/status',
]

beforeAll(async () => {
  instance = await startInstance()
  const names = JSON.parse(await readFile(`${SHIPPED}/shipped.json`, 'utf8')) as string[]
  for (const name of names)
    await instance.put(`${name}.txt`, await readFile(`${SHIPPED}/${name}/article.txt`, 'utf8'))
  if (!PICTURES) {
    await instance.put('hebrew.txt', HEBREW)
    await instance.put('russian.txt', RUSSIAN)
  }
  const feed = (await (await fetch(`${instance.origin}/feed.json`)).json()) as { items: { id: string }[] }
  paths.push(...feed.items.map(({ id }) => `/items/${id.replace('urn:uuid:', '')}`))
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: FLAGS,
  })
}, UNHURRIED_MS)

afterAll(async () => {
  await browser?.close()
  await instance?.stop()
})

interface Look {
  readonly width: number
  readonly colorScheme: 'light' | 'dark'
}

const LOOKS: readonly Look[] = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 390, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
]

/** A page as opened, with everything it complained of. */
async function open(
  path: string,
  look: Look,
): Promise<{ page: Page; complaints: string[]; requests: string[] }> {
  const page = await browser.newPage({
    viewport: { width: look.width, height: 900 },
    colorScheme: look.colorScheme,
  })
  const [complaints, requests]: [string[], string[]] = [[], []]
  page.on(
    'console',
    message => void (['error', 'warning'].includes(message.type()) && complaints.push(message.text())),
  )
  page.on('pageerror', error => void complaints.push(error.message))
  page.on('request', request => void requests.push(new URL(request.url()).pathname))
  await page.goto(instance.origin + path, { waitUntil: 'load' })
  return { page, complaints, requests }
}

/** axe's rules for WCAG 2.2 A and AA and its best practices. */
async function violations(page: Page): Promise<string[]> {
  // The page's policy lets no script in; this world of its own is not under it.
  const session = await page.context().newCDPSession(page)
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  })
  const expression = `${axe.source};axe.run().then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target).join(' ')))`
  const { result } = await session.send('Runtime.evaluate', {
    ...{ expression, awaitPromise: true, returnByValue: true, contextId: executionContextId },
  })
  return result.value as string[]
}

describe.each(LOOKS)('at $width px, $colorScheme', look => {
  test(
    'every page fits, is accessible and complains of nothing',
    async () => {
      for (const path of paths) {
        const { page, complaints, requests } = await open(path, look)
        const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
        expect({ path, overflow, complaints, violations: await violations(page) }).toEqual({
          ...{ path, overflow: 0, complaints: [], violations: [] },
        })
        expect(requests.filter(request => request !== '/favicon.ico')).toEqual([
          new URL(path, instance.origin).pathname,
        ])
        await page.close()
      }
    },
    UNHURRIED_MS,
  )
})

test('every page with its styles is small', async () => {
  for (const path of paths) {
    const bytes = (await (await fetch(instance.origin + path)).arrayBuffer()).byteLength
    expect({ path, small: bytes <= MOST_BYTES, bytes }).toMatchObject({ small: true })
  }
})

test('no page moves while it loads', async () => {
  const { page } = await open('/', LOOKS[0]!)
  const shift = await page.evaluate(`new Promise(resolve => {
    let sum = 0
    new PerformanceObserver(list => { for (const entry of list.getEntries()) sum += entry.value }).observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => resolve(sum), 300)
  })`)
  expect(shift).toBe(0)
  await page.close()
})

test('a browser finds the feeds of the desk and of a topic', async () => {
  for (const [path, feeds] of [
    ['/', 12],
    ['/topics/calls', 3],
  ] as const) {
    const { page } = await open(path, LOOKS[0]!)
    const found = await page
      .locator('link[rel=alternate]')
      .evaluateAll(links => links.map(link => (link as unknown as { href: string }).href))
    expect(found.length).toBe(feeds)
    for (const address of found) expect((await fetch(address)).status).toBe(200)
    await page.close()
  }
})

test('by keyboard: skip to the news, open an item, follow a passage to where it stands', async () => {
  const { page } = await open('/topics/ceasefires', LOOKS[0]!)
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.textContent.trim()')).toBe('Skip to the news')
  await page.keyboard.press('Enter')
  await page.locator('main h3 a').first().focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/items\//)
  const reason = page.locator('aside a[href^="#ceasefires-"]').first()
  await reason.focus()
  await page.keyboard.press('Enter')
  expect(await page.locator('mark:target').count()).toBe(1)
  await page.close()
})

test('the copy button copies the address of a feed', async () => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  await page.goto(instance.origin)
  await page.getByRole('button', { name: 'Copy' }).first().click()
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(`${instance.origin}/rss.xml`)
  expect(await page.locator('button[data-copy]').first().textContent()).toBe('Copied')
  await context.close()
})

// Only what ships is in the pictures.
test.skipIf(PICTURES)('right-to-left text runs right to left', async () => {
  const { page } = await open('/', LOOKS[0]!)
  const heading = `[...document.querySelectorAll('h3')].find(h3 => h3.textContent.includes('שיחת טלפון'))`
  expect(await page.evaluate(`getComputedStyle(${heading}).direction`)).toBe('rtl')
  await page.close()
})

/** The address of the first item in a feed that has most to show. */
async function richestItem(): Promise<string> {
  const feed = await fetch(`${instance.origin}/topics/calls/feed.json`)
  const { items } = (await feed.json()) as { items: { id: string; tags?: string[] }[] }
  const [richest] = items.toSorted((a, b) => (b.tags?.length ?? 0) - (a.tags?.length ?? 0))
  return `/items/${richest?.id.replace('urn:uuid:', '')}`
}

/** What the README shows: four pages as they are. `SCREENSHOTS=1 npm run test:browser` makes them anew. */
test.runIf(PICTURES)('pictures for the README', async () => {
  const pictures = {
    desk: '/',
    calls: '/topics/calls',
    ceasefires: '/topics/ceasefires',
    item: await richestItem(),
  }
  for (const [name, path] of Object.entries(pictures)) {
    const { page } = await open(path, LOOKS[0]!)
    const clip = { x: 0, y: 0, width: 1280, height: 860 }
    await page.screenshot({ path: `fixtures/screenshots/${name}.png`, clip })
    await page.close()
  }
})
