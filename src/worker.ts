// What Cloudflare calls.
import { warmUp } from './derive/warm.ts'
import { type Env, readSettings } from './env.ts'
import type { Job } from './model/job.ts'
import type { Settings } from './model/settings.ts'
import { consume } from './poll/consume.ts'
import { tick } from './poll/cron.ts'
import type { Work } from './poll/work.ts'
import { FeedMemory } from './publish/memory.ts'
import { app } from './web/app.ts'
import { Doorstep } from './web/doorstep.ts'
import { admit } from './web/private.ts'
import { problem } from './web/problem.ts'

warmUp()

const memory = new FeedMemory()
const doorstep = new Doorstep()

const workOf = (env: Env, settings: Settings): Work => ({
  db: env.DB,
  jobs: env.JOBS,
  settings,
  fetch: (input, init) => fetch(input, init),
  clock: Date.now,
  chance: Math.random,
})

/** Cron and queue have nobody to answer to: a wrong setting is a failed invocation, and says so in its log. */
function checkedWork(env: Env): Work {
  const settings = readSettings(env)
  if (!settings.ok) throw new Error(settings.reason)
  return workOf(env, settings.value)
}

export default {
  fetch(request, env, ctx) {
    const now = Date.now()
    const answer = doorstep.answer(request, now)
    if (answer) return answer
    const settings = readSettings(env)
    if (!settings.ok) return problem(500, 'wrong-setting', settings.reason)
    const admitted = admit(request, settings.value)
    if (admitted instanceof Response) return admitted
    const services = {
      db: env.DB,
      kv: env.FEEDS,
      jobs: env.JOBS,
      settings: admitted.settings,
      memory,
      doorstep,
      now,
    }
    return app.fetch(admitted.request, services, ctx)
  },
  scheduled: (_controller, env) => tick(checkedWork(env)),
  queue: (batch, env) => consume(batch.messages, checkedWork(env)),
} satisfies ExportedHandler<Env, Job>
