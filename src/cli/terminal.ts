// What the command line says to people.

/** Writes a sentence to the error stream; its value is the exit status of a command that failed. */
export function complain(sentence: string): 1 {
  process.stderr.write(`dateline: ${sentence}\n`)
  return 1
}
