// What happens every minute: whatever is due becomes messages.
import { sweepTombstones } from '../store/withdrawals.ts'
import type { Work } from './work.ts'

export async function tick({ db, jobs, clock }: Work): Promise<void> {
  const streams = await sweepTombstones(db, clock())
  if (streams.length) await jobs.send({ kind: 'announce', streams })
}
