// Projects: the pure rooms in Node, the edges in workerd; on demand, a real browser before a running instance.
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { scriptedServer } from './tests/worker/upstreams/server.ts'

/** A loaded machine is no failure: nothing here is judged by its speed. */
const UNHURRIED_MS = 60_000

export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      {
        test: {
          name: 'pure',
          testTimeout: UNHURRIED_MS,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/worker/**', 'tests/readers/**', 'tests/browser/**'],
        },
      },
      {
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              bindings: {
                MIGRATIONS: await readD1Migrations('src/store/migrations'),
                DATELINE_TOKEN: 'test-token',
                POLL_TIMEOUT_SECONDS: '1',
                ALLOW_PRIVATE: 'no',
              },
              outboundService: scriptedServer as never,
            },
          })),
        ],
        test: {
          name: 'worker',
          testTimeout: UNHURRIED_MS,
          hookTimeout: UNHURRIED_MS,
          include: ['tests/worker/**/*.test.ts'],
          setupFiles: ['tests/worker/setup.ts'],
        },
      },
      { test: { name: 'readers', include: ['tests/readers/**/*.test.ts'] } },
      { test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], testTimeout: 30_000 } },
    ],
  },
})
