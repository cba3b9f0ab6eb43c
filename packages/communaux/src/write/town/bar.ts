import { bar, barTable } from '@communaux/label'
import { escapeHtml, sentence } from '@communaux/report/html'
import type { Language } from '@communaux/report'
import type { Estimate } from '../../model/town.ts'
import { table } from './html-parts.ts'

/** Wide above 48 rem, stacked below: both are drawn, one is shown. */
export const BAR_CSS = `.fourchette{display:block;block-size:auto;overflow:visible}.bar-wide .fourchette{inline-size:min(52rem,100%);margin-inline-start:calc(min(52rem,100%)*-20/720)}.bar-narrow .fourchette{inline-size:100%}.bar-narrow{display:none}
@media (max-width:47.99rem){.bar-wide{display:none}.bar-narrow{display:block}}
@media print{.bar-wide{display:block}.bar-narrow{display:none}}`

/** « La fourchette »: what it is an estimate of first, the picture (which bears its sentence), its table folded beside it. */
export function barHtml({ result }: Estimate, lang: Language): string {
  const { caption, head, rows } = barTable(result, lang)
  const summary = lang === 'fr' ? 'Les mêmes chiffres en tableau' : 'The same figures as a table'
  return [
    `<p class="notice">${sentence(result.notice[lang], lang)}</p>`,
    `<figure class="picture"><div class="bar-wide">${bar(result, { lang, id: 'fourchette' })}</div><div class="bar-narrow">${bar(result, { lang, narrow: true, id: 'fourchette-etroite' })}</div>`,
    '</figure>',
    `<details><summary>${summary}</summary>${table({ id: 'bar-table', caption, head, rows: rows.map((cells) => cells.map(escapeHtml)), numbers: head.map((_, index) => index).slice(1) })}</details>`,
  ].join('\n')
}
