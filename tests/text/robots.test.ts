import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { robotsAllow, robotsRules } from '../../src/text/robots.ts'

const allows = (text: string, path: string): boolean =>
  robotsAllow(robotsRules(text, 'Dateline'), new URL(path, 'https://barn.example'))

const forAll = (...rules: string[]) => ['User-agent: *', ...rules].join('\n')

describe('which group is ours', () => {
  test.each<[string, string, boolean]>([
    ['nothing at all', '', true],
    ['a web page in its place', '<!doctype html><p>Disallow: nothing', true],
    ['everybody', 'User-agent: *\nDisallow: /', false],
    ['another', 'User-agent: Harvester\nDisallow: /', true],
    ['by our name, in any case', 'User-agent: DATELINE\nDisallow: /', false],
    ['by our name with a version', 'User-agent: dateline/0.1\nDisallow: /', false],
    ['one whose name begins like ours', 'User-agent: dateline-news\nDisallow: /', true],
    ['ours before everybody', 'User-agent: *\nDisallow: /\n\nUser-agent: dateline\nDisallow: /x', true],
    ['ours, which forbids nothing', 'User-agent: *\nDisallow: /\nUser-agent: dateline\nDisallow:', true],
    ['two of ours are one', 'User-agent: dateline\nDisallow: /x\nUser-agent: dateline\nDisallow: /a', false],
    ['several names, one group', 'User-agent: harvester\nUser-agent: dateline\nDisallow: /', false],
    ['names after rules begin anew', 'User-agent: dateline\nDisallow: /x\nUser-agent: a\nDisallow: /', true],
    ['a site map between names', 'User-agent: dateline\nSitemap: /s\nUser-agent: a\nDisallow: /', false],
    ['rules before any name', 'Disallow: /\nUser-agent: *\nAllow: /', true],
    ['comments, blanks and a byte order mark', '\ufeffuser-agent : * # all\r\n disallow :/a # no\r', false],
  ])('%s', (_, text, allowed) => {
    expect(allows(text, '/a/b')).toBe(allowed)
  })
})

describe('which rule counts', () => {
  test.each<[string, string[], string, boolean]>([
    ['a beginning', ['Disallow: /news'], '/newsroom', false],
    ['not in the middle', ['Disallow: /news'], '/old/news', true],
    ['in its case', ['Disallow: /News'], '/news', true],
    ['the longest', ['Disallow: /', 'Allow: /news'], '/news/1', true],
    ['the longest, in any order', ['Allow: /news', 'Disallow: /news/old'], '/news/old/1', false],
    ['of two as long, what allows', ['Disallow: /news', 'Allow: /news'], '/news', true],
    ['a star', ['Disallow: /*/print'], '/a/b/print?x', false],
    ['a star for nothing', ['Disallow: /a*b'], '/ab', false],
    ['a star that does not fit', ['Disallow: /*/print'], '/print', true],
    ['an end', ['Disallow: /*.pdf$'], '/a.pdf', false],
    ['an end that is none', ['Disallow: /*.pdf$'], '/a.pdf?page=2', true],
    ['an end without a star', ['Disallow: /$'], '/a', true],
    ['the same', ['Disallow: /$'], '/', false],
    ['pieces do not overlap', ['Disallow: /ab*ba$'], '/aba', true],
    ['the query', ['Disallow: /*?session='], '/a?session=1', false],
    ['an escape that is none', ['Disallow: /%61'], '/a', false],
    ['letters escaped or not', ['Disallow: /café'], '/caf%C3%A9', false],
    ['escapes in any case', ['Disallow: /caf%c3%a9'], '/café', false],
    ['an escaped slash is another', ['Disallow: /a%2Fb'], '/a/b', true],
    ['a star in an address is a star', ['Disallow: /a%2A'], '/a*', false],
  ])('%s', (_, rules, path, allowed) => {
    expect(allows(forAll(...rules), path)).toBe(allowed)
  })
})

test('whatever the text, there is an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.webUrl({ withQueryParameters: true }), (text, url) => {
      const rules = robotsRules(`user-agent: *\ndisallow: ${text}\n${text}`, 'dateline')
      expect(typeof robotsAllow(rules, new URL(url))).toBe('boolean')
    }),
  )
})
