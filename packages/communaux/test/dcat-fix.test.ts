import { describe, expect, it } from 'vitest'
import { run } from './run.ts'

const HEAD = '@prefix dcat: <http://www.w3.org/ns/dcat#> .\n@prefix dct: <http://purl.org/dc/terms/> .\n'
const damaged = `${HEAD}<https://example.org/les arbres> a dcat:Dataset ; # nos arbres\n  dct:title "Arbres"@fr_FR ;\n  dct:accrualPeriodicity "annuelle" ;\n  dct:issued "03/04/2025" .\n`

describe('communaux dcat fix', () => {
  it('writes the corrected document alone on standard output, what was changed with its place on the other', async () => {
    const { code, out, err } = await run(['dcat', 'fix', 'catalogue.ttl'], { files: { 'catalogue.ttl': damaged } })
    expect(code).toBe(0)
    expect(out).toBe(`${HEAD}<https://example.org/les%20arbres> a dcat:Dataset ; # nos arbres\n  dct:title "Arbres"@fr-FR ;\n  dct:accrualPeriodicity <http://publications.europa.eu/resource/authority/frequency/ANNUAL> ;\n  dct:issued "03/04/2025" .\n`)
    expect(err).toMatch(/catalogue\.ttl:3:1\s:/)
    expect(err).toMatch(/catalogue\.ttl:4:\d+\s:/)
    expect(err).toMatch(/catalogue\.ttl:5:26\s:.*annuelle/)
    expect(err).toMatch(/à vous de décider[^]*catalogue\.ttl:6:14\s:.*03\/04\/2025/)
    expect(err).toMatch(/1 valeur corrigée\s; le reste du document est gardé tel quel\./)
  })

  it('gives back what is right, byte for byte', async () => {
    const right = '\uFEFF<https://example.org/1> a <http://www.w3.org/ns/dcat#Dataset> .\r\n'
    const { code, out } = await run(['dcat', 'fix', 'a.ttl'], { files: { 'a.ttl': right } })
    expect([code, out]).toEqual([0, right.replace('\uFEFF', '')])
  })

  it('writes another format when asked', async () => {
    const { code, out } = await run(['dcat', 'fix', 'a.ttl', '--to', 'ntriples'], { files: { 'a.ttl': damaged } })
    expect(code).toBe(0)
    expect(out).toContain('<https://example.org/les%20arbres> <http://purl.org/dc/terms/title> "Arbres"@fr-fr .')
  })

  it('says in one line what is no catalogue, and what is no format', async () => {
    const noise = await run(['dcat', 'fix', 'a.txt'], { files: { 'a.txt': 'Bonjour' } })
    expect([noise.code, noise.out]).toEqual([2, ''])
    for (const verb of ['fix', 'check']) {
      const deep = await run(['dcat', verb, 'a.json'], { files: { 'a.json': `{"a":${'['.repeat(9000)}` } })
      expect([deep.code, deep.out, deep.err]).toEqual([2, '', expect.stringMatching(/^communaux\s: a\.json\s: Aucun format de catalogue reconnu.*\(a\)\.\n$/)])
    }
    const unknown = await run(['dcat', 'fix', 'a.ttl', '--to', 'papier'], { files: { 'a.ttl': damaged } })
    expect([unknown.code, unknown.out]).toEqual([2, ''])
  })
})

describe('communaux dcat check', () => {
  it('places what it finds, and gives editors what would mend it', async () => {
    const { out } = await run(['dcat', 'check', 'catalogue.ttl', '--profile', 'dcat-ap-3.0.1', '--format', 'json'], { files: { 'catalogue.ttl': damaged } })
    const { findings } = JSON.parse(out) as { findings: { rule: string; value?: unknown; location?: unknown; fix?: unknown }[] }
    expect(findings.filter(({ location }) => location === undefined)).toEqual([])
    const start = damaged.indexOf('"annuelle"')
    expect(findings.find(({ value }) => value === 'annuelle')).toMatchObject({
      location: { file: 'catalogue.ttl', line: 5, column: 26, endLine: 5, endColumn: 36 },
      fix: { safe: true, edits: [{ range: [start, start + 10], text: '<http://publications.europa.eu/resource/authority/frequency/ANNUAL>' }] },
    })
    const sarif = await run(['dcat', 'check', 'catalogue.ttl', '--format', 'sarif'], { files: { 'catalogue.ttl': damaged } })
    expect(sarif.out).toContain('"startLine": 3')
  })
})
