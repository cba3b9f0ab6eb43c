import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeSarif } from '@communaux/report/sarif'
import { anyReport } from './arbitraries.ts'
import { licenceStated, linkAnswers, sampleReport, statement } from './sample.ts'

/** The OASIS schema, as Microsoft's SARIF tool ships it. */
const TOOL = new URL('../assets/sarif-2.1.0.schema.json', import.meta.resolve('@microsoft/sarif-multitool-ts'))
const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }))
const validate = ajv.compile(JSON.parse(readFileSync(fileURLToPath(TOOL), 'utf8')) as object)

interface Text { text: string; markdown?: string }
interface Result { ruleId: string; ruleIndex: number; kind: string; level: string; message: Text; partialFingerprints: Record<string, string>; locations: { physicalLocation: { artifactLocation: { uri: string }; region?: object }; logicalLocations?: { fullyQualifiedName: string }[] }[]; fixes?: { artifactChanges: { replacements: { deletedRegion: object; insertedContent: Text }[] }[] }[] }
interface Log { runs: { tool: { driver: { rules: { id: string; help: Text; helpUri?: string; shortDescription: Text; defaultConfiguration?: { level: string } }[] } }; results: Result[]; invocations: { toolExecutionNotifications: { message: Text; associatedRule: { id: string; index: number } }[] }[] }[] }

const read = (text: string) => (JSON.parse(text) as Log).runs[0] as Log['runs'][0]
const errors = (text: string) => (validate(JSON.parse(text)) ? [] : (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`))

describe('writeSarif', () => {
  const run = read(writeSarif(sampleReport(), { lang: 'fr' }))
  const of = (rule: string) => run.results.find(({ ruleId }) => ruleId === rule) as Result

  it('follows the schema of SARIF 2.1.0', () => {
    expect(errors(writeSarif(sampleReport(), { lang: 'fr' }))).toEqual([])
    expect(errors(writeSarif(sampleReport(0), { lang: 'en' }))).toEqual([])
  })

  it('follows it whatever the texts', () => {
    fc.assert(fc.property(anyReport, (report) => {
      const text = writeSarif(report, { lang: 'fr' })
      expect(errors(text)).toEqual([])
      expect(read(text).results).toHaveLength(report.findings.length)
      expect(writeSarif(report, { lang: 'fr' })).toBe(text)
    }))
  })

  it('points each result to its rule, which has its help', () => {
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
    const rule = run.tool.driver.rules.find(({ id }) => id === licenceStated.id)
    expect(rule?.shortDescription.text).toBe(licenceStated.title.fr)
    expect(rule?.helpUri).toBe(licenceStated.source.url)
    expect(rule?.help.markdown).toContain('1. Choisissez une licence')
    expect(rule?.defaultConfiguration?.level).toBe('error')
  })

  it('names rules that pass or were not tested', () => {
    expect(run.tool.driver.rules.map(({ id }) => id)).toContain('dcat/dataset-title-min-count')
    const [note] = run.invocations[0]?.toolExecutionNotifications ?? []
    expect(note?.message.text).toBe('Aucun navigateur n’est installé.')
    expect(run.tool.driver.rules[note?.associatedRule.index ?? -1]?.id).toBe('rgaa/4.1-captions')
  })

  it('puts a finding where it is in its file, else at the report’s subject', () => {
    expect(of(licenceStated.id).locations[0]?.physicalLocation).toEqual({ artifactLocation: { uri: 'catalogue.ttl' }, region: { startLine: 1, startColumn: 2, endColumn: 8 } })
    const [place] = of(linkAnswers.id).locations
    expect(place?.physicalLocation).toEqual({ artifactLocation: { uri: 'catalogue.ttl' } })
    expect(place?.logicalLocations?.[0]?.fullyQualifiedName).toBe('https://exemple-sur-isere.example/jeux/3/fichier.csv')
  })

  it('never says that what is unknown fails (SARIF 3.27.9 and 3.27.10)', () => {
    expect(of(linkAnswers.id)).toMatchObject({ kind: 'review', level: 'none' })
    expect(of(licenceStated.id)).toMatchObject({ kind: 'fail', level: 'error' })
  })

  it('carries the fingerprint and the fix', () => {
    expect(of(statement.id).partialFingerprints['communauxFinding/v1']).toMatch(/^[0-9a-f]{16}$/)
    expect(of(statement.id).fixes?.[0]?.artifactChanges[0]?.replacements).toEqual([{ deletedRegion: { charOffset: 10, charLength: 7 }, insertedContent: { text: '#595959' } }])
  })

  it('offers no fix that it could only apply in part', () => {
    const report = sampleReport(1)
    const edits = [{ range: [0, 1] as const, text: 'x' }, { subject: 'https://example.org/d', property: 'dct:title', to: 'Arbres' }]
    const findings = report.findings.map((finding) => ({ ...finding, fix: { title: licenceStated.title, safe: true, edits } }))
    for (const result of read(writeSarif({ ...report, findings }, { lang: 'fr' })).results) expect(result).not.toHaveProperty('fixes')
  })

  it.each([['C:\\données\\a b.ttl', 'file:///C:/donn%C3%A9es/a%20b.ttl'], ['./a#1?.ttl', 'a%231%3F.ttl'], ['/srv/a.ttl', 'file:///srv/a.ttl'], ['https://example.org/é', 'https://example.org/%C3%A9'], ['a:b.ttl', 'a%3Ab.ttl'], ['javascript:alert(1)', 'javascript%3Aalert(1)']])('writes %s as a URI', (file, uri) => {
    const report = sampleReport(1)
    const findings = report.findings.map((finding) => ({ ...finding, location: { file, line: 1, column: 1 } }))
    expect(read(writeSarif({ ...report, findings }, { lang: 'fr' })).results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(uri)
  })
})
