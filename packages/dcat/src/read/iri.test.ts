import { describe, expect, it } from 'vitest'
import { repairIri, resolveIri } from './iri.ts'

describe('resolveIri follows the examples of RFC 3986, section 5.4', () => {
  const base = 'http://a/b/c/d;p?q'
  it.each([
    ['g:h', 'g:h'], ['g', 'http://a/b/c/g'], ['./g', 'http://a/b/c/g'], ['g/', 'http://a/b/c/g/'], ['/g', 'http://a/g'], ['//g', 'http://g'],
    ['?y', 'http://a/b/c/d;p?y'], ['g?y', 'http://a/b/c/g?y'], ['#s', 'http://a/b/c/d;p?q#s'], ['g#s', 'http://a/b/c/g#s'], ['g?y#s', 'http://a/b/c/g?y#s'],
    [';x', 'http://a/b/c/;x'], ['g;x', 'http://a/b/c/g;x'], ['', 'http://a/b/c/d;p?q'], ['.', 'http://a/b/c/'], ['./', 'http://a/b/c/'], ['..', 'http://a/b/'],
    ['../', 'http://a/b/'], ['../g', 'http://a/b/g'], ['../..', 'http://a/'], ['../../g', 'http://a/g'], ['../../../g', 'http://a/g'], ['/./g', 'http://a/g'],
    ['/../g', 'http://a/g'], ['g.', 'http://a/b/c/g.'], ['..g', 'http://a/b/c/..g'], ['./../g', 'http://a/b/g'], ['./g/.', 'http://a/b/c/g/'],
    ['g/./h', 'http://a/b/c/g/h'], ['g/../h', 'http://a/b/c/h'], ['g?y/../x', 'http://a/b/c/g?y/../x'], ['g#s/../x', 'http://a/b/c/g#s/../x'],
  ])('%s', (reference, expected) => expect(resolveIri(reference, base)).toBe(expected))
})

describe('repairIri', () => {
  it.each([
    ['https://example.org/é?q=a|b', 'https://example.org/é?q=a%7Cb', 'illegal-characters'],
    ['https://example.org/a%20b', 'https://example.org/a%20b', undefined],
    ['https://example.org/a%20b c', 'https://example.org/a%20b%20c', 'illegal-characters'],
    [' https://example.org/a\n', 'https://example.org/a', 'illegal-characters'],
    ['https://example.org/a https://example.org/b', 'https://example.org/a', 'two-iris'],
    ['tel:+33 4 76 00 00 00', 'tel:+33476000000', 'illegal-characters'],
    ['mailto: donnees@example.org', 'mailto:%20donnees@example.org', 'illegal-characters'],
  ])('%s', (written, iri, problem) => expect(repairIri(written)).toEqual({ iri, ...(problem && { problem }) }))

  it('changes nothing the second time', () => {
    for (const written of ['a b', '{x}', '<y>', 'https://example.org/"\\^`']) expect(repairIri(repairIri(written).iri).problem).toBeUndefined()
  })
})
