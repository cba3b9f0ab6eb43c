import { formatNumber, typeset } from '../../model/typography.ts'
import { oneLine } from '../../model/visible.ts'
import type { Report } from '../../model/types.ts'
import { holdingRules } from '../shared/holding.ts'
import { label } from '../shared/labels.ts'
import { textMark } from '../shared/marks.ts'
import { andMore } from '../shared/places.ts'
import type { Layout } from './group.ts'
import { wrap } from './wrap.ts'

/** What holds: each rule with how many times. */
export function holdingLines(report: Report, { lang, all = false, paint, width }: Layout): string[] {
  const rules = holdingRules(report, lang)
  if (rules.length === 0) return []
  const shown = all ? rules : rules.slice(0, 3)
  const mark = (line: string, index: number): string => (index === 0 ? paint.state('passes', line.slice(0, 1)) + line.slice(1) : line)
  return [
    paint.strong(label('holds', lang)),
    '',
    ...shown.flatMap(({ title, counts }) =>
      wrap(typeset(`${oneLine(title)} (${formatNumber(counts.passes, lang)})`, lang), width, '  ', `${textMark('passes')} `).map(mark)),
    ...more(rules.length - shown.length, lang),
  ]
}

/** What was not checked, with the reason. */
export function untestedLines(report: Report, { lang, all = false, paint, width }: Layout): string[] {
  const { untested } = report.coverage
  if (untested.length === 0) return []
  const shown = all ? untested : untested.slice(0, 3)
  return [
    paint.strong(label('untested', lang)),
    '',
    ...shown.flatMap(({ rule, subject, reason }) =>
      wrap(typeset(oneLine(`${rule}${subject === undefined ? '' : ` – ${subject}`} – ${reason[lang]}`), lang), width, '  ', `${textMark('unknown')} `)),
    ...more(untested.length - shown.length, lang),
  ]
}

const more = (count: number, lang: Layout['lang']): string[] => (count > 0 ? [`  … ${andMore(count, lang)} (--all)`] : [])
