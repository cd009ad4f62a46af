// The bindings that tests see: those of the Worker, and the migrations to apply.
import type { D1Migration } from '@cloudflare/vitest-plugin'
import type { Env } from '../../src/env.ts'

declare global {
  namespace Cloudflare {
    interface Env extends BindingsOfTheWorker {
      readonly MIGRATIONS: D1Migration[]
    }
    interface GlobalProps {
      mainModule: typeof import('../../src/worker.ts')
    }
  }
  type BindingsOfTheWorker = Env
}
