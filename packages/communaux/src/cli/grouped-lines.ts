import { type Finding, formatNumber, type Language, typeset } from '@communaux/report'
import { findingLine } from './finding-line.ts'

const SHOWN = 3

/**
 * Findings for standard error, one line for each rule and property: the first one's words, how many there are, and where the first
 * three are. `all` gives each its line.
 */
export function groupedLines(findings: readonly Finding[], lang: Language, all: boolean): readonly string[] {
  if (all) return findings.map((finding) => findingLine(finding, lang))
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = JSON.stringify([finding.rule, finding.details?.['property'], finding.details && finding.path])
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups.values()].map((group) => groupLine(group, lang))
}

function groupLine(group: readonly Finding[], lang: Language): string {
  const [first] = group as [Finding]
  if (group.length === 1) return findingLine(first, lang)
  const places = [...new Set(group.map(placeOf).filter((place) => place !== undefined))]
  const more = places.length > SHOWN ? [lang === 'fr' ? '… (--all pour la suite)' : '… (--all for the rest)'] : []
  const count = lang === 'fr' ? `${formatNumber(group.length, lang)} fois` : `${formatNumber(group.length, lang)} times`
  const where = places.length === 0 ? '' : `${lang === 'fr' ? ' :' : ':'} ${[...places.slice(0, SHOWN), ...more].join(', ')}`
  return typeset(`${first.message[lang]} ${count}${where}`, lang)
}

const placeOf = ({ location, subject }: Finding): string | undefined => (location ? `${location.file}:${location.line.toString()}:${location.column.toString()}` : subject)
