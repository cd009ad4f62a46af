// What Cloudflare calls.
import { type Env, readSettings } from './env.ts'
import { FeedMemory } from './publish/memory.ts'
import { app } from './web/app.ts'
import { problem } from './web/problem.ts'

const memory = new FeedMemory()

export default {
  fetch(request, env, ctx) {
    const settings = readSettings(env)
    if (!settings.ok) return problem(500, 'wrong-setting', settings.reason)
    const services = { db: env.DB, kv: env.FEEDS, settings: settings.value, memory, now: Date.now() }
    return app.fetch(request, services, ctx)
  },
} satisfies ExportedHandler<Env>
