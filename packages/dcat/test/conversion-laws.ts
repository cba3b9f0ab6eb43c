import { describe, it } from 'vitest'
import { anyGraph } from '../src/check/any-graph.examples.ts'
import { rdfFormats, writeFormats } from '../src/write/write-catalog.ts'
import { graph as oddGraph } from './arbitrary-graph.ts'
import { platformText } from './arbitrary-platform.ts'
import { keepsItsOwn, keepsTheCatalogue, tellsEveryLoss, tellsNoMore } from './conversion.ts'

const platforms = writeFormats.filter((format) => !rdfFormats.some((rdf) => rdf === format))

/** What converting promises, tried on so many catalogues each. */
export function conversionLaws(runs: number): void {
  describe.each(platforms)('written in %s and read again', (to) => {
    it('a catalogue of DCAT-AP says the same, minus what is told', () => tellsEveryLoss(to, anyGraph, runs))
    it('an odd graph says the same, minus what is told', () => tellsEveryLoss(to, oddGraph, runs))
    it('what is told is true', () => tellsNoMore(to, anyGraph, runs))
  })

  describe('data.json', () => {
    it('keeps the catalogue itself, minus what is told', () => keepsTheCatalogue(anyGraph, runs))
  })

  describe('what a platform has a place for comes back whole', () => {
    it.each(['datagouv', 'ckan', 'ods', 'datajson', 'scdl'] as const)('%s', (to) => keepsItsOwn(to, platformText[to], runs))
    it('the services of data.gouv.fr', () => keepsItsOwn('datagouv', platformText['datagouv services'], runs))
  })
}
