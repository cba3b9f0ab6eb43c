import { beforeAll, describe, expect, it } from 'vitest'
import { SAMPLE_ID } from '../src/sample/town.ts'
import { hashOf } from '../src/town/id.ts'
import type { Result } from '../src/town/result.ts'
import { openSample, textOf, type Opened } from './fixture.ts'

const base = `/collectivites/${SAMPLE_ID}`
let sample: Opened
let result: Result

beforeAll(async () => {
  sample = await openSample()
  const latest = await sample.store.collections.latest(SAMPLE_ID)
  if (!latest?.result) throw new Error('the example has no result')
  result = latest.result
})

const read = async (path: string, init?: RequestInit): Promise<string> => textOf(await (await sample.app.request(base + path, init)).text())

describe('a proof', () => {
  it('shows the lines of the catalogue that it is about, found by its subject', async () => {
    const finding = result.report.findings.find(({ rule }) => rule === 'dcat/dataset-contact-point-recommended')
    const text = await read(`/preuves/${finding?.fingerprint ?? ''}`)
    expect(text).toContain('Photothèque')
    expect(text).toContain(`catalogue.ttl, sha256:${result.documents['catalogue.ttl'] ?? ''}`)
  })

  it('names the version of its own rule only', async () => {
    const finding = result.report.findings.find(({ rule }) => rule.startsWith('rgaa/'))
    const text = await read(`/preuves/${finding?.fingerprint ?? ''}`)
    expect(text).toContain('Version de la règle rgaa 4.1.2')
    expect(text).not.toContain('french-list')
  })

  it('gives the document that was read, byte for byte', async () => {
    const fact = result.facts.find(({ fact: name }) => name === 'dcat.datasets.count')
    const response = await sample.app.request(`${base}/preuves/${fact?.id ?? ''}/document`)
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="catalogue.ttl"')
    expect(hashOf(new Uint8Array(await response.arrayBuffer()))).toBe(fact?.inputHash)
  })

  it.each([0, 1, 2])('is found again, whichever it is, when collection %i is replayed from what was kept', async (index) => {
    const heads = await sample.store.collections.list(SAMPLE_ID)
    const collection = await sample.store.collections.get(heads[index]?.id ?? '')
    const proofs = [...(collection?.result?.facts ?? []).map(({ id }) => id), ...(collection?.result?.report.findings ?? []).map(({ fingerprint }) => fingerprint)]
    expect(proofs.length).toBeGreaterThan(40)
    const lost: string[] = []
    for (const hash of proofs.filter((_, at) => at % 12 === 0)) if (!(await read(`/preuves/${hash}/rejouer`, { method: 'POST' })).includes('même empreinte. Refaire')) lost.push(hash)
    expect(lost).toEqual([])
  })

  it('says so when what it was read from was not kept', async () => {
    const collection = await sample.store.collections.latest(SAMPLE_ID)
    const fact = result.facts.find(({ fact: name }) => name === 'dcat.datasets.count')
    const other = await openSample()
    if (collection?.result) await other.store.collections.save({ ...collection, result: { ...collection.result, documents: {} } })
    const response = await other.app.request(`${base}/preuves/${fact?.id ?? ''}/rejouer`, { method: 'POST' })
    expect(textOf(await response.text())).toContain('cette preuve n\'a pas été retrouvée')
  })
})
