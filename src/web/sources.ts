// /api/sources: the upstream feeds that are read here. They are put, listed, paused, resumed and removed.
import type { Source, SourceState } from '../model/source.ts'
import { streamOfSource } from '../publish/streams.ts'
import { ARTICLES } from '../store/items.ts'
import { listedSources, putSources, setSourceState, sourceById } from '../store/sources.ts'
import { SOURCE_ID } from '../text/source-id.ts'
import { readObject } from './body.ts'
import { problem } from './problem.ts'
import { originOf, type RequestContext } from './services.ts'
import { readWish } from './wish.ts'

const NO_STORE = { 'Cache-Control': 'no-store' }

const idOf = (c: RequestContext): string => c.req.param('id') ?? ''
const noSuchSource = () => problem(404, 'no-such-source', 'There is no source of this name.')

/** A source as the API shows it, with the page under which its feeds stand. */
const describe = (c: RequestContext, { askedFrom: _, ...source }: Source) => ({
  ...source,
  page: `${originOf(c)}${streamOfSource({ ...source, askedFrom: '' }).path}`,
})

async function listed(c: RequestContext): Promise<Source | null> {
  const source = await sourceById(c.env.db, idOf(c))
  return source?.state === 'removed' ? null : source
}

async function answer(c: RequestContext, status: 200 | 201 = 200): Promise<Response> {
  const source = await listed(c)
  return source ? c.json(describe(c, source), status, NO_STORE) : noSuchSource()
}

export const sourceHandler = (c: RequestContext): Promise<Response> => answer(c)

export async function sourcesHandler(c: RequestContext): Promise<Response> {
  const sources = await listedSources(c.env.db)
  return c.json({ sources: sources.map(source => describe(c, source)) }, 200, NO_STORE)
}

/** Adds a source, due at once, or changes the one that is there. What the body does not say is empty. */
export async function putSourceHandler(c: RequestContext): Promise<Response> {
  const id = idOf(c)
  if (!SOURCE_ID.test(id) || id === ARTICLES)
    return problem(
      400,
      'bad-id',
      `An id is small letters, digits and hyphens, 64 at most, and not "${ARTICLES}".`,
    )
  const body = await readObject(c.req.raw)
  if (!body.ok) return body.reason
  const { db, now, settings } = c.env
  const wish = readWish(body.value, settings.poll.allowPrivate)
  if (!wish.ok) return problem(422, 'bad-source', wish.reason)
  const twin = (await listedSources(db)).find(source => source.url === wish.value.url && source.id !== id)
  if (twin) return problem(409, 'same-address', `The source "${twin.id}" reads this address already.`)
  const known = await listed(c)
  await putSources(db, [{ id, ...wish.value }], originOf(c), now)
  return answer(c, known ? 200 : 201)
}

const STATES: Readonly<Record<string, SourceState>> = { pause: 'paused', resume: 'active' }

/** POST …/pause or …/resume: a paused source is not asked and keeps its items; a resumed one is due at once. */
export async function sourceStateHandler(c: RequestContext): Promise<Response> {
  const state = STATES[c.req.param('action') ?? '']
  if (state) await setSourceState(c.env.db, idOf(c), state, c.env.now)
  return answer(c)
}

/** It is not asked again and no longer listed; its items stay. */
export async function removeSourceHandler(c: RequestContext): Promise<Response> {
  if (!(await listed(c))) return noSuchSource()
  await setSourceState(c.env.db, idOf(c), 'removed', c.env.now)
  return c.json({ id: idOf(c), removed: true }, 200, NO_STORE)
}
