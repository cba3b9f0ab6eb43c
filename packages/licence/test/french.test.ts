import { describe, expect, it } from 'vitest'
import { HOMOLOGATIONS } from '../src/data/homologations.ts'
import { dateInWords, dayOf } from '../src/model/date.ts'
import { spdxLicence } from '../src/model/ids.ts'
import { checkDatasets, datasetLicence, FRENCH_LIST, frenchStatus, LicenceError, LISTED } from '../src/index.ts'

const now = '2026-11-24'

describe('the French list', () => {
  it('has two licences for data and thirteen for software, all on the SPDX list', () => {
    expect(LISTED.filter(({ kind }) => kind === 'data').map(({ id }) => id)).toEqual(['etalab-2.0', 'ODbL-1.0'])
    expect(LISTED.filter(({ kind }) => kind === 'software')).toHaveLength(13)
    const others = LISTED.flatMap(({ id, family }) => [id, ...family.others.split(' ')]).filter((id) => id !== '' && !id.startsWith('LicenseRef-'))
    expect(others.filter((id) => spdxLicence(id)?.id !== id)).toEqual([])
  })

  it.each(LISTED)('$id is listed for its kind', ({ id, kind }) => {
    const { status, text, list } = frenchStatus(id, { kind, now })
    expect(status).toBe('listed')
    expect(text.fr).toContain('figure sur la liste de data.gouv.fr consultée le 24 novembre 2026')
    expect(list).toMatchObject({ url: 'https://www.data.gouv.fr/pages/legal/licences', consulted: '2026-11-24', ageing: false })
  })

  it.each([
    ['LicenseRef-Licence-Ouverte-1.0', 'data', 'family'],
    ['CC-BY-4.0', 'data', 'not-listed'],
    ['CC0-1.0', 'data', 'not-listed'],
    ['ODC-By-1.0', 'data', 'not-listed'],
    ['MIT', 'data', 'not-listed'],
    ['etalab-2.0', 'software', 'listed'],
    ['ODbL-1.0', 'software', 'not-listed'],
    ['GPL-3.0-only', 'software', 'family'],
    ['GPL-2.0-only', 'software', 'family'],
    ['GPL-3.0', 'software', 'family'],
    ['GPL-3.0+', 'software', 'listed'],
    ['LGPL-2.1-or-later', 'software', 'family'],
    ['CECILL-2.0', 'software', 'family'],
    ['MPL-1.1', 'software', 'family'],
    ['EPL-1.0', 'software', 'family'],
    ['EUPL-1.1', 'software', 'family'],
    ['BSD-4-Clause', 'software', 'family'],
    ['ISC', 'software', 'not-listed'],
    ['0BSD', 'software', 'not-listed'],
    ['Unlicense', 'software', 'not-listed'],
    ['WTFPL', 'software', 'not-listed'],
    ['BSL-1.0', 'software', 'not-listed'],
    ['MIT OR GPL-2.0-only', 'software', 'listed'],
    ['MIT AND ISC', 'software', 'not-listed'],
    ['MIT AND GPL-2.0-only', 'software', 'family'],
    ['GPL-3.0-or-later WITH Classpath-exception-2.0', 'software', 'family'],
    ['LicenseRef-Ville', 'software', 'unknown'],
    ['nothing known', 'data', 'unknown'],
    [null, 'data', 'unknown'],
  ] as const)('%s for %s: %s', (id, kind, status) => {
    const answer = frenchStatus(id, { kind, now })
    expect(answer.status).toBe(status)
    for (const text of [answer.text.fr, answer.text.en]) {
      expect(text).not.toMatch(/\{/)
      expect(text).not.toMatch(/\blégal|illégal|\blegal\b|illegal|vous pouvez|you may/i)
    }
  })

  it('an approval holds for its scope, until its end', () => {
    expect(frenchStatus('CC-BY-SA-4.0', { kind: 'data', now: '2019-01-01' }).status).toBe('homologated')
    expect(frenchStatus('CC-BY-SA-4.0', { kind: 'data', now: '2020-09-25T22:00:00Z' }).status).toBe('homologated')
    const after = frenchStatus('CC-BY-SA-4.0', { kind: 'data', now: '2020-09-26' })
    expect(after.status).toBe('not-listed')
    expect(after.text.fr).toContain('25 septembre 2020')
    expect(HOMOLOGATIONS).toHaveLength(5)
    expect(HOMOLOGATIONS.filter(({ until }) => until >= now)).toEqual([])
  })

  it('says when it was consulted too long ago', () => {
    expect(frenchStatus('MIT', { kind: 'software', now: '2028-01-01' }).list.ageing).toBe(true)
  })

  it('throws a branded error for a date that is none', () => {
    expect(() => frenchStatus('MIT', { kind: 'software', now: 'demain' })).toThrow(LicenceError)
  })

  it('writes dates the same way on every machine', () => {
    expect(dateInWords('2026-11-01')).toEqual({ fr: '1er novembre 2026', en: '1 November 2026' })
    expect(dayOf(new Date('2026-11-24T23:59:59Z'))).toBe('2026-11-24')
    expect(FRENCH_LIST.edition).toBe('2025-07-24')
  })
})

describe('the licence of a dataset', () => {
  it.each([
    [['Licence Ouverte v2.0'], 'etalab-2.0', 'licence', 'listed'],
    [['Licence Ouverte', 'https://spdx.org/licenses/etalab-2.0'], 'etalab-2.0', 'licence', 'listed'],
    [['notspecified', 'odc-odbl'], 'ODbL-1.0', 'licence', 'listed'],
    [['cc-by', 'https://creativecommons.org/licenses/by/4.0/'], 'CC-BY-4.0', 'licence', 'not-listed'],
    [['cc-by'], null, 'ambiguous', 'not-listed'],
    [['Creative Commons', 'CC BY 4.0'], 'CC-BY-4.0', 'licence', 'not-listed'],
    [['Licence Ouverte 2.0', 'ODbL'], null, 'ambiguous', 'listed'],
    [['CC BY 4.0', 'ODbL'], null, 'ambiguous', 'unknown'],
    [['etalab-2.0', 'Tous droits réservés'], null, 'ambiguous', 'unknown'],
    [['Tous droits réservés'], null, 'all-rights-reserved', 'not-listed'],
    [['Open Data', 'lov2'], 'etalab-2.0', 'licence', 'listed'],
    [['other-open'], null, 'other-open', 'unknown'],
    [['Domaine public'], null, 'public-domain', 'not-listed'],
    [['phrase sans rapport'], null, 'unknown', 'unknown'],
    [[''], null, 'not-specified', 'unknown'],
    [[], null, 'not-specified', 'unknown'],
  ] as const)('%j → %s, %s, %s', (values, id, kind, status) => {
    expect(datasetLicence(values, { now })).toMatchObject({ id, kind, status })
  })

  it('says when values contradict each other', () => {
    expect(datasetLicence(['Licence Ouverte 2.0', 'ODbL'], { now })).toMatchObject({ contradicts: true, candidates: ['etalab-2.0', 'ODbL-1.0'] })
    expect(datasetLicence(['etalab-2.0', 'Tous droits réservés'], { now }).contradicts).toBe(true)
  })
})

describe('the report on datasets', () => {
  const datasets = [
    { id: 'd1', title: 'Arbres', values: ['Licence Ouverte 2.0'] },
    { id: 'd2', title: 'Bancs', values: ['CC BY 4.0'] },
    { id: 'd3', title: 'Écoles', values: [] },
  ]

  it('has a finding where the list says otherwise, and counts what passes', () => {
    const report = checkDatasets(datasets, { now, subject: 'https://data.exemple-sur-isere.example/catalog' })
    expect(report.findings.map(({ rule, subject, severity, outcome }) => [rule, subject, severity, outcome])).toEqual([
      ['licence/not-listed', 'd2', 'error', 'fails'],
      ['licence/not-stated', 'd3', 'warning', 'fails'],
    ])
    expect(report.findings[0]?.message.fr).toBe('«\u00a0CC BY 4.0\u00a0» est hors de la liste de data.gouv.fr consultée le 24 novembre 2026.')
    expect(report.findings[0]?.details).toMatchObject({ licence: 'CC-BY-4.0', status: 'not-listed' })
    expect(report.coverage.rules.find(({ rule }) => rule === 'licence/not-listed')).toMatchObject({ passed: 1, failed: 1, notApplicable: 1 })
    expect(report.ruleSets).toEqual([
      { id: 'french-list', edition: '2025-07-24' },
      { id: 'spdx', edition: '3.29.0' },
    ])
  })

  it('is the same twice, to the byte', () => {
    expect(JSON.stringify(checkDatasets(datasets, { now }))).toBe(JSON.stringify(checkDatasets(datasets, { now: new Date(`${now}T12:00:00Z`) })))
  })

  it('leaves no hole in any message', () => {
    const odd = ['Tous droits réservés', 'MIT', 'fr-lo', 'cc-by-nc', 'Domaine public', 'other-open', 'phrase', 'EUPL', 'cc-by', 'Licence Ouverte'].map((value, index) => ({ id: `d${index}`, title: 't', values: [value] }))
    const texts = checkDatasets(odd, { now }).findings.flatMap(({ message }) => [message.fr, message.en])
    expect(texts.length).toBeGreaterThan(18)
    expect(texts.filter((text) => text.includes('{') || /«\s*»|“”/.test(text))).toEqual([])
  })
})
