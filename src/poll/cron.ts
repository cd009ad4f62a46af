// What happens every minute: whatever is due becomes messages.
import type { Work } from './work.ts'

/** Nothing is due yet: there are no sources. */
export async function tick(_work: Work): Promise<void> {}
