import { visibleText } from '../../../read/page.ts'
import type { SiteFact } from '../context.ts'

/** Tests of the RGAA that fail on the pages that were opened. Without a browser, finding none says too little. */
export const automaticNc: SiteFact = {
  fact: 'accessibility.automatic.nc-count',
  rule: 'rgaa',
  on: 'home',
  measure: ({ pages }) => {
    const failed = pages.flatMap(({ report }) => report.pages.flatMap(({ criteria }) => Object.values(criteria).flatMap(({ tests }) => Object.entries(tests).filter(([, verdict]) => verdict === 'NC').map(([test]) => test))))
    if (failed.length === 0 && pages.every(({ report }) => report.settings.browser === false)) return null
    return { value: failed.length, excerpt: [...new Set(failed)].join(', ') }
  },
}

export const automaticPages: SiteFact = {
  fact: 'accessibility.automatic.pages-count',
  rule: 'rgaa',
  on: 'home',
  measure: ({ pages }) => ({ value: pages.length, excerpt: pages.map(({ loaded }) => loaded.url).join('\n') }),
}

const FREE_SOFTWARE = /\blogiciels? libres?\b|\bopen source\b/i

/** Pages looked at where the words are found. Nothing found proves nothing: only some pages are read. */
export const freeSoftwarePages: SiteFact = {
  fact: 'site.pages.free-software-count',
  rule: 'communaux/site-words',
  on: 'home',
  measure: ({ pages }) => {
    const found = pages.filter(({ loaded }) => FREE_SOFTWARE.test(visibleText(loaded.page.root)))
    return found.length > 0 ? { value: found.length, excerpt: found.map(({ loaded }) => loaded.url).join('\n') } : null
  },
}
