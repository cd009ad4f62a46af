// Whether a site lets robots read a page: its robots.txt (RFC 9309), asked once a day. Feeds are not looked up there: somebody asked for them.
import { failed, ok, type Result } from '../model/result.ts'
import { putRobots, robotsOf } from '../store/robots.ts'
import { type RobotsRule, robotsAllow, robotsRules } from '../text/robots.ts'
import type { FetchFailure } from './failure.ts'
import { fetchPolitely } from './fetch.ts'
import { PRODUCT, type Work } from './work.ts'

/** Section 2.4: no longer than a day. */
const KEPT_MS = 24 * 3_600_000
/** A server that does not answer may do so soon. */
const UNREACHABLE_MS = 3_600_000

/** Section 2.5 wants 500 KiB at least; what comes after is not read. */
const LIMIT_BYTES = 512_000

interface Said {
  readonly rules: readonly RobotsRule[]
  readonly keptMs: number
}

const nothingForbidden: Said = { rules: [], keptMs: KEPT_MS }
const allForbidden: Said = { rules: [{ allow: false, path: '/' }], keptMs: UNREACHABLE_MS }

/** What it means that there is no robots.txt to be had (section 2.3.1); a failure where it could not be asked for now. */
function saidBy(failure: FetchFailure): Result<Said, FetchFailure> {
  switch (failure.kind) {
    case 'busy':
    case 'wait':
      return failed(failure)
    case 'doubled':
      return failed({ kind: 'busy' })
    case 'gone':
    case 'too-many-redirects':
    case 'redirect-to-nowhere':
      return ok(nothingForbidden)
    case 'status':
      return ok(failure.status < 500 ? nothingForbidden : allForbidden)
    default:
      return ok(allForbidden)
  }
}

async function ask(origin: string, agent: string, work: Work): Promise<Result<Said, FetchFailure>> {
  const fetched = await fetchPolitely(
    {
      url: `${origin}/robots.txt`,
      visitor: `robots ${origin}`,
      headers: { 'User-Agent': agent, Accept: 'text/plain, */*;q=0.1' },
      limitBytes: LIMIT_BYTES,
      beyondLimit: 'cut',
    },
    work,
  )
  if (!fetched.ok) return saidBy(fetched.reason)
  const text = new TextDecoder().decode(fetched.value.bytes ?? new Uint8Array())
  return ok({ rules: robotsRules(text, PRODUCT), keptMs: KEPT_MS })
}

async function rulesFor(
  origin: string,
  agent: string,
  work: Work,
): Promise<Result<readonly RobotsRule[], FetchFailure>> {
  const known = await robotsOf(work.db, origin, work.clock())
  if (known) return ok(known)
  const said = await ask(origin, agent, work)
  if (!said.ok) return said
  await putRobots(work.db, origin, said.value.rules, work.clock() + said.value.keptMs)
  return ok(said.value.rules)
}

/** Fails where the site forbids it, or cannot be asked at this moment. `agent`: the User-Agent with which it would be read. */
export async function mayRead(url: URL, agent: string, work: Work): Promise<Result<null, FetchFailure>> {
  const rules = await rulesFor(url.origin, agent, work)
  if (!rules.ok) return rules
  return robotsAllow(rules.value, url) ? ok(null) : failed({ kind: 'forbidden', host: url.host })
}
