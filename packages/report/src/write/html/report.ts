import { groupFindings } from '../../check/group.ts'
import type { Report } from '../../model/types.ts'
import { label } from '../shared/labels.ts'
import type { WriteOptions } from '../shared/options.ts'
import { coverageHtml } from './coverage.ts'
import { escapeHtml } from './escape.ts'
import { findingsHtml } from './findings.ts'
import { page, type PageOptions } from './page.ts'
import { figuresHtml, holdingHtml, section, untestedHtml, versionsHtml } from './sections.ts'
import { sentence } from './text.ts'

export interface HtmlOptions extends WriteOptions, Pick<PageOptions, 'css' | 'fontHref' | 'head' | 'stylesheetHref'> {
  /** The page's heading; « Contrôle automatique » by default. */
  readonly title?: string
}

const NOTE = {
  fr: 'Ce contrôle est automatique. Ce qui est « à vérifier » n’est ni un échec ni une réussite : il manque une réponse.',
  en: 'This check is automatic. What is “to check” neither fails nor holds: an answer is missing.',
}
const SKIP = { fr: 'Aller au contenu', en: 'Skip to content' }

/**
 * A report as one HTML page that opens from the disk: no script, nothing loaded, readable at 320 px, in both
 * themes, in forced colours and on paper.
 *
 * @example writeHtml(report, { lang: 'fr', title: 'Catalogue de la commune' })
 */
export function writeHtml(report: Report, options: HtmlOptions): string {
  const { lang, title = label('automatic', lang) } = options
  const outcomes = new Set(groupFindings(report).map(({ outcome }) => outcome))
  const main = [
    section('in-short', 'inShort', `${figuresHtml(report, lang)}\n${coverageHtml(report, { lang })}`, lang),
    section('to-fix', 'toFix', findingsHtml(report, { ...options, outcome: 'fails' }), lang),
    outcomes.has('unknown') ? section('to-check', 'toCheck', findingsHtml(report, { ...options, outcome: 'unknown' }), lang) : '',
    section('holds', 'holds', holdingHtml(report, lang), lang),
    section('untested', 'untested', untestedHtml(report, lang), lang),
    section('versions', 'versions', versionsHtml(report, lang), lang),
  ]
  const body = [
    `<a class="skip" href="#main">${SKIP[lang]}</a>`,
    `<header class="site-head"><p class="kicker">${escapeHtml(report.subject)}</p>\n<h1>${escapeHtml(title)}</h1></header>`,
    `<main id="main" tabindex="-1">\n${main.filter(Boolean).join('\n')}\n</main>`,
    `<footer class="site-foot"><p>${sentence(NOTE[lang], lang)}</p></footer>`,
  ]
  return page({ ...options, title: `${title} – ${report.subject}`, body: body.join('\n') })
}
