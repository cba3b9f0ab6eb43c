import Ajv from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CodeQualityIssue, writeCodeQuality } from '@communaux/report/codequality'
import { anyReport } from './arbitraries.ts'
import { licenceStated, linkAnswers, sampleReport } from './sample.ts'

/** The fields that GitLab's documentation asks for: https://docs.gitlab.com/ci/testing/code_quality/ */
const validate = new Ajv.default().compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: { type: 'string' },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: { type: 'object', required: ['path', 'lines'], properties: { path: { type: 'string', pattern: '^(?!\\./)' }, lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } } } },
    },
  },
})

const read = (text: string) => JSON.parse(text) as CodeQualityIssue[]

describe('writeCodeQuality', () => {
  it('has what GitLab asks for, and each fingerprint once, whatever the texts', () => {
    fc.assert(fc.property(anyReport, (report) => {
      const twice = { ...report, findings: [...report.findings, ...report.findings] }
      const text = writeCodeQuality(twice, { lang: 'fr' })
      const issues = read(text)
      expect(validate(issues), JSON.stringify(validate.errors)).toBe(true)
      expect(issues).toHaveLength(twice.findings.length)
      expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length)
      expect(writeCodeQuality(twice, { lang: 'fr' })).toBe(text)
    }))
  })

  it('keeps the fingerprints of the findings', () => {
    const report = sampleReport()
    expect(read(writeCodeQuality(report, { lang: 'fr' })).map(({ fingerprint }) => fingerprint)).toEqual(report.findings.map(({ fingerprint }) => fingerprint))
  })

  it('says what and where, in the language asked', () => {
    const issues = read(writeCodeQuality(sampleReport(), { lang: 'en' }))
    expect(issues.find(({ check_name }) => check_name === licenceStated.id)).toMatchObject({ severity: 'major', description: 'The dataset “Arbres remarquables” does not state its licence. [https://exemple-sur-isere.example/jeux/1]', location: { path: 'catalogue.ttl', lines: { begin: 1 } } })
    expect(issues.find(({ check_name }) => check_name === linkAnswers.id)).toMatchObject({ severity: 'info', description: 'The server did not answer. (unreachable) [https://exemple-sur-isere.example/jeux/3/fichier.csv]' })
  })
})
