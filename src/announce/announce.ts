// A changed stream → the world outside.

/** Tells whoever wants to know that these streams are different now. Nobody does yet. */
export async function announceStreams(_streams: readonly string[]): Promise<void> {}
