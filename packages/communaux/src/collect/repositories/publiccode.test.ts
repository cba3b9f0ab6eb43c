import { describe, expect, it } from 'vitest'
import { publiccodeFaults } from './publiccode.ts'

const whole = {
  publiccodeYmlVersion: '0.4',
  name: 'Agenda',
  url: 'https://forge.exemple-sur-isere.example/agenda.git',
  releaseDate: '2026-05-01',
  developmentStatus: 'stable',
  softwareType: 'standalone/web',
  description: { fr: {} },
  legal: { license: 'MIT' },
  maintenance: { type: 'internal' },
}

describe('publiccodeFaults', () => {
  it.each([
    [{}, []],
    [{ releaseDate: undefined }, []],
    [{ releaseDate: new Date('2026-05-01') }, []],
    [{ name: '' }, ['name']],
    [{ legal: null }, ['legal']],
    [{ url: 'forge.exemple-sur-isere.example/agenda', releaseDate: 'été 2021', developmentStatus: 'fini' }, ['developmentStatus', 'releaseDate', 'url']],
    [{ maintenance: { type: 'maison' } }, ['maintenance.type']],
  ])('%j → %j', (change, expected) => expect(publiccodeFaults({ ...whole, ...change })).toEqual(expected))
})
