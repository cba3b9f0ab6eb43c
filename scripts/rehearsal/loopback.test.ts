import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assertLoopback } from './loopback.ts'

describe('assertLoopback', () => {
  it.each(['http://127.0.0.1:4873/', 'http://127.0.0.1:4873', 'http://[::1]:4873/'])('accepts %s', (registry) => {
    expect(assertLoopback(registry).port).toBe('4873')
  })

  it.each([
    'https://registry.example/',
    'http://localhost:4873/',
    'http://127.0.0.1.example:4873/',
    'http://127.0.0.1@registry.example/',
    'http://user:secret@127.0.0.1:4873/',
    'http://10.0.0.1:4873/',
    'https://127.0.0.1:4873/',
    'file:///tmp/registry',
    'undefined',
    '',
  ])('refuses %s', (registry) => {
    expect(() => assertLoopback(registry)).toThrow('Répétition refusée')
  })

  it('refuses every name', () => {
    fc.assert(fc.property(fc.domain(), (name) => {
      expect(() => assertLoopback(`http://${name}:4873/`)).toThrow('Répétition refusée')
    }))
  })
})
