import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compatible, type CompatibilityQuestion } from '../src/index.ts'
import { LICENCES } from '../src/licences/index.ts'
import type { LicenceTerms } from '../src/model/compatibility/types.ts'
import { spdxLicence } from '../src/model/ids.ts'

const verdictOf = (inbound: string, outbound: string, more: Partial<CompatibilityQuestion> = {}): string => compatible({ inbound: [inbound], outbound, kind: 'software', ...more }).verdict
const ALL = LICENCES.flatMap(({ ids }) => ids)

describe('the table', () => {
  const folder = new URL('../src/licences/', import.meta.url)
  const files = readdirSync(folder).filter((file) => !['index.ts', 'sources.ts', 'terms-of.ts'].includes(file))

  it.each(files)('holds what %s reads', async (file) => {
    const read = Object.entries((await import(new URL(file, folder).href)) as Record<string, LicenceTerms>)
    expect(read.length).toBeGreaterThan(0)
    expect(read.filter(([, terms]) => !LICENCES.includes(terms)).map(([name]) => `${name} is not in index.ts`)).toEqual([])
  })

  it('reads each licence once, under an id of the SPDX list', () => {
    expect(ALL.filter((id, index) => ALL.indexOf(id) !== index)).toEqual([])
    expect(ALL.filter((id) => !id.startsWith('LicenseRef-') && spdxLicence(id)?.id !== id)).toEqual([])
  })

  it('has both languages and an address everywhere', () => {
    const missing = LICENCES.flatMap(({ ids: [id = ''], asks, source, clauses }) => [
      ...[asks, ...clauses.map(({ text }) => text)].flatMap(({ fr, en }) => [fr === '' ? `${id}: a French text` : '', en === '' ? `${id}: an English text` : '']),
      ...[source, ...clauses.map((clause) => clause.source)].flatMap(({ title, clause, url }) => [title === '' || clause === '' ? `${id}: the article of a source` : '', url.startsWith('https://') ? '' : `${id}: the address of a source`]),
      ...clauses.map(({ to }) => (to.length === 0 ? `${id}: the licences that a clause names` : '')),
    ])
    expect([...new Set(missing.filter((line) => line !== ''))]).toEqual([])
  })
})

describe('the EUPL', () => {
  const APPENDIX = ['GPL-2.0-only', 'GPL-2.0-or-later', 'GPL-3.0-only', 'GPL-3.0-or-later', 'AGPL-3.0-only', 'OSL-2.1', 'OSL-3.0', 'EPL-1.0', 'CECILL-2.0', 'CECILL-2.1', 'MPL-2.0', 'LGPL-2.1-only', 'LGPL-3.0-only', 'EUPL-1.1', 'EUPL-1.2', 'LiLiQ-R-1.1', 'LiLiQ-Rplus-1.1']
  it.each(APPENDIX)('may go out under %s, which its appendix names', (id) => expect(verdictOf('EUPL-1.2', id)).toBe('yes'))
  it.each(['EPL-2.0', 'GPL-1.0-only', 'LGPL-2.0-only', 'OSL-2.0', 'CC-BY-SA-4.0', 'CECILL-C', 'MPL-1.1', 'MIT', 'Apache-2.0', 'CDDL-1.0'])('may not go out under %s, which it does not name', (id) => expect(verdictOf('EUPL-1.2', id)).toBe('no'))
  it.each(['GPL-3.0-only', 'AGPL-3.0-only', 'LGPL-2.1-only', 'EPL-1.0'])('does not receive %s: the appendix goes one way', (id) => expect(verdictOf(id, 'EUPL-1.2')).toBe('no'))
  it('leaves the question of linking open', () => expect(verdictOf('EUPL-1.2', 'MIT', { use: 'link' })).toBe('unknown'))
})

describe('software', () => {
  it.each([
    ['MIT', 'GPL-2.0-only', 'yes'],
    ['Apache-2.0', 'GPL-2.0-only', 'no'],
    ['Apache-2.0', 'GPL-2.0-or-later', 'no'],
    ['Apache-2.0', 'GPL-3.0-or-later', 'yes'],
    ['BSD-4-Clause', 'GPL-3.0-only', 'no'],
    ['GPL-2.0-only', 'GPL-3.0-only', 'no'],
    ['GPL-2.0-or-later', 'GPL-3.0-only', 'yes'],
    ['GPL-3.0-only', 'GPL-3.0-or-later', 'no'],
    ['GPL-2.0+', 'GPL-3.0-or-later', 'yes'],
    ['GPL-3.0-only', 'AGPL-3.0-only', 'conditions'],
    ['GPL-2.0-only', 'AGPL-3.0-only', 'no'],
    ['LGPL-2.1-only', 'GPL-3.0-or-later', 'yes'],
    ['LGPL-3.0-only', 'GPL-3.0-or-later', 'no'],
    ['LGPL-3.0-only', 'MIT', 'no'],
    ['MPL-2.0', 'AGPL-3.0-or-later', 'yes'],
    ['MPL-2.0-no-copyleft-exception', 'GPL-3.0-only', 'no'],
    ['EPL-2.0', 'GPL-2.0-only', 'conditions'],
    ['EPL-1.0', 'EPL-2.0', 'yes'],
    ['CECILL-2.1', 'GPL-3.0-only', 'yes'],
    ['CECILL-2.0', 'CECILL-2.1', 'yes'],
    ['CECILL-2.0', 'AGPL-3.0-only', 'no'],
    ['CECILL-B', 'CECILL-C', 'yes'],
    ['CECILL-C', 'CECILL-2.1', 'yes'],
    ['LicenseRef-maison', 'MIT', 'unknown'],
    ['LicenseRef-maison', 'LicenseRef-Maison', 'yes'],
    ['NOASSERTION', 'MIT', 'unknown'],
    ['pas une expression (', 'MIT', 'unknown'],
    ['ODbL-1.0', 'GPL-3.0-only', 'unknown'],
    ['GPL-2.0-only WITH Classpath-exception-2.0', 'GPL-2.0-only', 'yes'],
    ['GPL-2.0-only', 'GPL-2.0-only WITH Classpath-exception-2.0', 'no'],
    ['MIT', 'GPL-2.0-only WITH Classpath-exception-2.0', 'yes'],
  ])('%s → %s: %s', (inbound, outbound, verdict) => expect(verdictOf(inbound, outbound)).toBe(verdict))

  it.each([
    ['LGPL-2.1-only', 'link', 'conditions'],
    ['MPL-2.0', 'link', 'conditions'],
    ['GPL-3.0-only', 'link', 'no'],
    ['GPL-2.0-only WITH Classpath-exception-2.0', 'link', 'conditions'],
    ['GPL-3.0-only', 'ship', 'conditions'],
    ['GPL-3.0-only', 'network', 'conditions'],
    ['AGPL-3.0-only', 'network', 'no'],
    ['MIT', 'ship', 'yes'],
  ] as const)('%s → MIT, %s: %s', (inbound, use, verdict) => expect(verdictOf(inbound, 'MIT', { use })).toBe(verdict))
})

describe('expressions', () => {
  it.each([
    ['GPL-2.0-only OR MIT', 'Apache-2.0', 'yes'],
    ['GPL-2.0-only AND MIT', 'Apache-2.0', 'no'],
    ['MIT', 'GPL-3.0-only OR Apache-2.0', 'yes'],
    ['GPL-3.0-only', 'GPL-3.0-only OR MIT', 'no'],
    ['GPL-3.0-only', 'GPL-3.0-only AND MIT', 'yes'],
  ])('%s → %s: %s', (inbound, outbound, verdict) => expect(verdictOf(inbound, outbound)).toBe(verdict))

  it('takes the gravest of what comes in, and says why for each', () => {
    const { verdict, reasons, possible } = compatible({ inbound: ['MIT', 'GPL-3.0-only'], outbound: 'MIT', kind: 'software' })
    expect([verdict, reasons.map((reason) => reason.verdict)]).toEqual(['no', ['yes', 'no']])
    expect(reasons[1]?.source).toMatchObject({ title: 'GNU GPL 3.0', clause: '5 c)' })
    expect(possible).toEqual([])
  })

  it('names the licences of the list that are possible', () => {
    expect(compatible({ inbound: ['etalab-2.0', 'ODbL-1.0'], outbound: 'etalab-2.0', kind: 'data' }).possible).toEqual(['ODbL-1.0'])
    expect(compatible({ inbound: ['LGPL-2.1-or-later'], outbound: 'MIT', kind: 'software' }).possible).toEqual(['GPL-3.0-or-later', 'LGPL-3.0-or-later'])
  })

  it('is bounded', () => {
    const many = Array.from({ length: 9 }, (_, index) => `(LicenseRef-a${index} OR LicenseRef-b${index})`).join(' AND ')
    expect(verdictOf(many, many)).toBe('unknown')
  })
})

describe('data', () => {
  it.each([
    ['etalab-2.0', 'ODbL-1.0', 'yes'],
    ['ODbL-1.0', 'etalab-2.0', 'no'],
    ['etalab-2.0', 'CC-BY-4.0', 'yes'],
    ['etalab-2.0', 'CC0-1.0', 'unknown'],
    ['CC0-1.0', 'etalab-2.0', 'yes'],
    ['CC-BY-4.0', 'ODbL-1.0', 'unknown'],
    ['CC-BY-4.0', 'CC-BY-SA-4.0', 'yes'],
    ['CC-BY-SA-3.0', 'CC-BY-SA-4.0', 'yes'],
    ['CC-BY-SA-4.0', 'ODbL-1.0', 'no'],
    ['ODbL-1.0', 'CC-BY-SA-4.0', 'no'],
    ['CC-BY-NC-4.0', 'etalab-2.0', 'no'],
    ['OGL-UK-3.0', 'CC-BY-4.0', 'yes'],
    ['GPL-3.0-only', 'etalab-2.0', 'unknown'],
  ])('%s → %s: %s', (inbound, outbound, verdict) => expect(verdictOf(inbound, outbound, { kind: 'data' })).toBe(verdict))

  it.each([
    ['link', 'conditions'],
    ['ship', 'conditions'],
  ] as const)('a map or a collection (%s) made from an ODbL database: %s', (use, verdict) => expect(verdictOf('ODbL-1.0', 'etalab-2.0', { kind: 'data', use })).toBe(verdict))
})

describe('laws', () => {
  const id = fc.constantFrom(...ALL)
  const question = fc.record({ kind: fc.constantFrom('software' as const, 'data' as const), use: fc.constantFrom('link' as const, 'combine' as const, 'ship' as const, 'network' as const) })

  it('a licence goes out under itself', () => {
    fc.assert(
      fc.property(id, question, (one, more) => {
        expect(verdictOf(one, one, more)).toBe('yes')
      }),
    )
  })

  it('a choice more that comes in is never worse, a choice more that goes out never better', () => {
    const rank = { no: 0, unknown: 1, conditions: 2, yes: 3 } as Readonly<Record<string, number>>
    const of = (inbound: string, outbound: string, more: Partial<CompatibilityQuestion>): number => rank[verdictOf(inbound, outbound, more)] ?? -1
    fc.assert(
      fc.property(id, id, id, question, (a, b, c, more) => {
        expect(of(`${a} OR ${b}`, c, more)).toBeGreaterThanOrEqual(of(a, c, more))
        expect(of(a, `${b} OR ${c}`, more)).toBeLessThanOrEqual(of(a, b, more))
        expect(of(`${a} AND ${b}`, c, more)).toBeLessThanOrEqual(of(a, c, more))
      }),
    )
  })

  it('never throws, and always has its reasons', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 3 }), fc.string(), question, (inbound, outbound, more) => {
        expect(compatible({ inbound, outbound, ...more }).reasons.length).toBeGreaterThan(0)
      }),
    )
  })
})
