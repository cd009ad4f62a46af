// `npm run deploy`: the Worker goes up first, which creates what it is bound to; then its database is migrated.
import { spawnSync } from 'node:child_process'

const WRANGLER = 'node_modules/wrangler/bin/wrangler.js'

function wrangler(args: readonly string[]): number {
  return spawnSync(process.execPath, [WRANGLER, ...args], { stdio: 'inherit' }).status ?? 1
}

/** `--dry-run` needs no account: it bundles the Worker into `dist` and prints its size. */
export async function deploy(args: string[]): Promise<number> {
  if (args.includes('--dry-run')) return wrangler(['deploy', '--dry-run', '--outdir', 'dist', '--minify'])
  return (
    wrangler(['deploy', '--minify', ...args]) || wrangler(['d1', 'migrations', 'apply', 'DB', '--remote'])
  )
}
