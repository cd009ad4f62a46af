// What the words of a sentence are to the finders of calls.
import { expect, test } from 'vitest'
import { tagged } from '../../src/topic/parties/tokens.ts'

test.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty'])('%s is a word like others', word => {
  const { tokens } = tagged(`The ${word} met the mayor.`)
  expect(tokens.find(({ text }) => text === word)?.tag).toBe('w')
})
