import { expect, test } from 'vitest'
import { lettered } from '../../src/text/letters.ts'

const NAME = lettered(String.raw`^\p{Lu}\p{Ll}+(?: [\p{L}'-]+)*$`)

test.each(['Ana', 'Óscar Arias', 'Ана Руис', "Łukasz d'Or", 'Ana 安娜'])('%s is of letters', text => {
  expect(NAME.test(text)).toBe(true)
})

test.each(['ana', 'Ana 2', 'Ana, Bob', 'p{L}', 'Ana 😀'])('%s is not', text => {
  expect(NAME.test(text)).toBe(false)
})

test('what is no letter, what is a figure, and flags', () => {
  expect(lettered(String.raw`^\P{L}*\p{L}?\P{L}*$`).test('– 4 p. –')).toBe(true)
  expect(lettered(String.raw`^\P{L}*\p{L}?\P{L}*$`).test('– 4 pp. –')).toBe(false)
  expect(lettered(String.raw`(?![\p{L}\p{N}])x`, 'i').flags).toBe('i')
  expect('A1 б2'.match(lettered(String.raw`\p{L}\p{N}`, 'g'))).toEqual(['A1', 'б2'])
})
