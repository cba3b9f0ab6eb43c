import type { PageReport } from '@communaux/accessibility'
import { visibleText } from '../../../read/page.ts'
import type { SiteFact } from '../context.ts'

type CheckedPage = PageReport['pages'][number]

/** The tests of the RGAA that fail on a page. */
export const failedTests = ({ criteria }: CheckedPage): readonly string[] =>
  Object.values(criteria).flatMap(({ tests }) => Object.entries(tests).filter(([, verdict]) => verdict === 'NC').map(([test]) => test))

/** A page that could not be opened has nothing but untested criteria. */
const wasChecked = ({ criteria }: CheckedPage): boolean => Object.values(criteria).some(({ verdict }) => verdict !== 'untested')

/** Tests of the RGAA that fail on the pages that were opened. Without a browser, finding none says too little. */
export const automaticNc: SiteFact = {
  fact: 'accessibility.automatic.nc-count',
  rule: 'rgaa',
  on: 'home',
  measure: ({ checks }) => {
    const failed = checks.flatMap(({ pages }) => pages.flatMap(failedTests))
    if (failed.length === 0 && checks.every(({ settings }) => settings.browser === false)) return null
    return { value: failed.length, excerpt: [...new Set(failed)].join(', ') }
  },
}

export const automaticPages: SiteFact = {
  fact: 'accessibility.automatic.pages-count',
  rule: 'rgaa',
  on: 'home',
  measure: ({ checks }) => {
    const pages = checks.flatMap((check) => check.pages.filter(wasChecked))
    return { value: pages.length, excerpt: pages.map(({ url }) => url).join('\n') }
  },
}

const FREE_SOFTWARE = /\blogiciels? libres?\b|\bopen source\b/i

/** Pages looked at where the words are found. Nothing found proves nothing: only some pages are read. */
export const freeSoftwarePages: SiteFact = {
  fact: 'site.pages.free-software-count',
  rule: 'communaux/site-words',
  on: 'home',
  measure: ({ pages }) => {
    const found = pages.filter(({ page }) => FREE_SOFTWARE.test(visibleText(page.root)))
    return found.length > 0 ? { value: found.length, excerpt: found.map(({ url }) => url).join('\n') } : null
  },
}
