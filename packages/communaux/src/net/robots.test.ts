import { describe, expect, it } from 'vitest'
import { readRobots } from './robots.ts'

const TEXT = `
# de la commune
User-agent: *
Disallow: /prive
Allow: /prive/ouvert
Disallow: /*.pdf$

User-agent: communaux
User-agent: autre
Disallow: /lourd
`

describe('readRobots', () => {
  it.each([
    ['/', true], ['/prive', false], ['/prive/a', false], ['/prive/ouvert/b', true], ['/a.pdf', false], ['/a.pdf?x', true], ['/lourd', true],
  ])('everybody, %s → %s', (path, expected) => expect(readRobots(TEXT, 'someone')(path)).toBe(expected))

  it.each([['/lourd/x', false], ['/prive', true]])('us, %s → %s', (path, expected) => expect(readRobots(TEXT, 'communaux')(path)).toBe(expected))

  it('lets everything through when there is nothing to read, or an empty refusal', () => {
    expect(readRobots('', 'communaux')('/a')).toBe(true)
    expect(readRobots('<html>404</html>', 'communaux')('/a')).toBe(true)
    expect(readRobots('User-agent: *\nDisallow:', 'communaux')('/a')).toBe(true)
  })

  it('refuses everything when asked to', () => expect(readRobots('user-agent: *\ndisallow: /', 'communaux')('/a')).toBe(false))
})
