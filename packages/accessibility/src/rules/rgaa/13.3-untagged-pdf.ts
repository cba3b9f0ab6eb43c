import { pageDefect, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { Hit } from '@communaux/report'

export const untaggedPdf: PageRule = rgaaRule({
  name: '13.3-untagged-pdf',
  tests: ['13.3.1'],
  title: { fr: 'Un PDF à télécharger est balisé, ou a une version accessible', en: 'A PDF to download is tagged, or has an accessible version' },
  message: { fr: 'Ce PDF n’est pas balisé : un lecteur d’écran ne peut pas le suivre ({url}).', en: 'This PDF is not tagged: a screen reader cannot follow it ({url}).' },
  remedy: ['producer', 'hours', { fr: 'Exporter de nouveau le document en « PDF accessible », ou publier la même information en HTML.', en: 'Export the document again as "accessible PDF", or publish the same information as HTML.' }],
  check(page, { documents }) {
    if (documents.length === 0) return 'not-applicable'
    return documents.filter(({ tagged }) => !tagged).map(({ selector, url, read, title, language, created }) => {
      const hit: Hit = { value: url, params: { url }, details: { selector, document: { url, title, language, created } } }
      const asked: Hit = { ...hit, outcome: 'unknown', because: 'needs-human', severity: 'warning' }
      if (!read) return pageDefect(page, '13.3.1', { ...asked, message: NOT_READ })
      return pageDefect(page, '13.3.1', created !== null && created < EXEMPT_BEFORE ? { ...asked, message: OLD } : hit)
    })
  },
})

/** Office documents published before that day are exempt, unless a procedure needs them (loi n° 2005-102, art. 47). */
const EXEMPT_BEFORE = '2018-09-23'
const NOT_READ = { fr: 'Ce document à télécharger n’a pas été lu : vérifier qu’il est accessible ({url}).', en: 'This document to download was not read: check that it is accessible ({url}).' }
const OLD = { fr: 'Ce PDF n’est pas balisé, mais il est ancien : il est exempté s’il ne sert à aucune démarche ({url}).', en: 'This PDF is not tagged, but it is old: it is exempt when no procedure needs it ({url}).' }
