// What the words of a sentence are to the finders of calls.
import { expect, test } from 'vitest'
import { tagger } from '../../src/topic/parties/tokens.ts'

test.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty'])('%s is a word like others', word => {
  const { tokens } = tagger()(`The ${word} met the mayor.`)
  expect(tokens.find(({ text }) => text === word)?.tag).toBe('w')
})
