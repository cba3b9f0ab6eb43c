import { RGAA, testUrl } from '../../model/criterion.ts'
import { detailsOf } from '../../model/page-rule.ts'
import type { SampleRule } from '../../model/sample.ts'

/** Shared entries of the menu in another order: they moved from one page to the next. */
export const sampleMenu: SampleRule = {
  id: 'rgaa/12.2-menu-order',
  tests: ['12.2.1'],
  severity: 'error',
  title: { fr: 'Le menu garde son ordre d’une page à l’autre', en: 'The menu keeps its order from page to page' },
  message: { fr: 'Les entrées du menu ne sont pas dans le même ordre que sur « {other} ».', en: 'The entries of the menu are not in the same order as on "{other}".' },
  source: { title: `RGAA ${RGAA.edition}`, clause: 'test 12.2.1', url: testUrl('12.2.1') },
  remedy: { who: 'developer', effort: 'hours', steps: [{ fr: 'Prendre le même menu pour toutes les pages.', en: 'Use the same menu for all pages.' }] },
  check(pages) {
    const first = pages.find(({ menu }) => menu.length > 1)
    if (!first || pages.length < 2) return 'not-applicable'
    return pages.filter(({ menu }) => moved(first.menu, menu)).map((page) => ({ subject: page.url, path: ['12.2.1'], params: { other: first.url }, details: detailsOf(page, '12.2.1', '') }))
  },
}

function moved(reference: readonly string[], menu: readonly string[]): boolean {
  const there = new Set(menu)
  const known = new Set(reference)
  const expected = [...new Set(reference.filter((entry) => there.has(entry)))]
  const found = [...new Set(menu.filter((entry) => known.has(entry)))]
  return expected.some((entry, index) => entry !== found[index])
}
