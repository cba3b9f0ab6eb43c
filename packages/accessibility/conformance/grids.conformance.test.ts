import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readGrid } from '../src/read/grid.ts'
import { rate } from '../src/score/rate.ts'
import { accessibility, present } from './corpora.ts'

const FRAGO = 'frago-audits/exampleSite/content/audits/projet2/accessibility'
const GRIDS = 'rgaa-audit-grids/v4.1/Documents'

/** C and NC by criterion, straight from the lines of the file. */
function recount(text: string): { validated: number; applicable: number } {
  const rows = text.trim().split(/\r?\n/).slice(1).map((line) => line.split(',').slice(2).map((cell) => cell.replace(/"/g, '').toLowerCase()))
  const applies = rows.filter((cells) => cells.includes('c') || cells.includes('nc'))
  return { validated: applies.filter((cells) => !cells.includes('nc')).length, applicable: applies.length }
}

describe.skipIf(!present)('grids', () => {
  it.each(['2020-04-01.csv', '2022-01-18.csv'])('frago %s: rate = C / (C + NC)', async (file) => {
    const text = readFileSync(accessibility(FRAGO, file), 'utf8')
    const { value, findings } = await readGrid(text, { file })
    const { validated, applicable } = recount(text)
    expect(findings).toEqual([])
    expect(rate(value)).toMatchObject({ global: { num: validated, den: applicable }, state: validated === applicable ? 'total' : 2 * validated >= applicable ? 'partial' : 'none' })
  })

  it.each([['rgaa4.1.modele-de-grille-d-audit.ods', 20], ['rgaa4.1.modele-de-grille-d-audit_40p_v1.ods', 40]])('%s: every page and criterion, nothing lost', async (file, pages) => {
    const { value, findings } = await readGrid(new Uint8Array(readFileSync(accessibility(GRIDS, file))), { file })
    expect(findings).toEqual([])
    expect(value.version).toBe('4.1')
    expect(value.pages).toHaveLength(pages)
    expect(value.pages.filter(({ criteria }) => Object.keys(criteria).length !== 106).map(({ id }) => id)).toEqual([])
    expect(rate(value)).toMatchObject({ state: 'undetermined', untested: 106 })
  })
})
