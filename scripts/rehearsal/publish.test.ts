import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { publish, type withPnpm } from './publish.ts'

const folder = (): string => mkdtempSync(path.join(tmpdir(), 'communaux-publish-'))

/** Stands for pnpm: says which registry it would use, and notes what it is asked to run. */
function recorder(registry: string): { calls: string[]; execute: typeof withPnpm } {
  const calls: string[] = []
  return {
    calls,
    execute: (_clone, args) => {
      calls.push(args.join(' '))
      return { code: 0, output: `${registry}\n` }
    },
  }
}

it('starts nothing when the registry asked for is not on this machine', () => {
  const { calls, execute } = recorder('https://registry.example/')
  expect(() => publish(folder(), 'https://registry.example/', execute)).toThrow('Répétition refusée')
  expect(calls).toEqual([])
})

it('publishes nothing when pnpm itself would talk to another registry', () => {
  const { calls, execute } = recorder('https://registry.example/')
  expect(() => publish(folder(), 'http://127.0.0.1:4873/', execute)).toThrow('Répétition refusée')
  expect(calls).toEqual(['pnpm config get registry'])
})

it('publishes when pnpm answers with the registry on loopback', () => {
  const { calls, execute } = recorder('http://127.0.0.1:4873/')
  publish(folder(), 'http://127.0.0.1:4873/', execute)
  expect(calls.at(-1)).toContain('publish')
})
