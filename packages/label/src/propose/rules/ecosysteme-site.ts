import { type Mapping, YEAR_DAYS } from '../mapping.ts'

/** A page about free software, or a link to the forge or the open data, found on the site. Nothing found proves nothing. */
export const ecosystemeSite: Mapping = {
  question: 'ecosysteme.site',
  validDays: YEAR_DAYS,
  suggest(facts) {
    const pages = facts.get('site.pages.free-software-count')
    const found = [facts.get('site.links.forge'), facts.get('site.links.open-data')].filter((evidence) => evidence?.value === true)
    const because = [pages && Number(pages.value) > 0 ? pages : undefined, ...found].filter((evidence) => evidence !== undefined)
    if (because.length === 0) return null
    const needsHuman = { fr: 'Confirmez que la page parle bien de vos usages.', en: 'Confirm that the page is about your own use.' }
    return { value: true, confidence: 1, because, needsHuman }
  },
}
