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

/** Where all say the same words, these words and where; else the first in full, and what the others are about. */
function groupLine(group: readonly Finding[], lang: Language): string {
  const [first] = group as [Finding]
  if (group.length === 1) return findingLine(first, lang)
  const isSame = group.every(({ message }) => message[lang] === first.message[lang])
  const others = isSame ? group : group.slice(1)
  const count = formatNumber(others.length, lang)
  const shown = [...new Set(others.map((finding) => (isSame ? placeOf(finding) : aboutOf(finding, lang))).filter((about) => about !== undefined))]
  const more = shown.length > SHOWN ? [MORE[lang]] : []
  const list = shown.length === 0 ? '' : `${COLON[lang]} ${[...shown.slice(0, SHOWN), ...more].join(', ')}`
  return typeset(`${isSame ? first.message[lang] : findingLine(first, lang)} ${(isSame ? SAME : LIKE)[lang].replace('{count}', count)}${list}`, lang)
}

const MORE = { fr: '… (--all pour la suite)', en: '… (--all for the rest)' }
const COLON = { fr: ' :', en: ':' }
const SAME = { fr: '{count} fois', en: '{count} times' }
const LIKE = { fr: 'Et {count} de même', en: 'And {count} more of the kind' }

const placeOf = ({ location, subject }: Finding): string | undefined => (location ? `${location.file}:${location.line.toString()}:${location.column.toString()}` : subject)

/** What a finding is about, in a word: the value where it is short, else its place, else all it says. */
function aboutOf(finding: Finding, lang: Language): string {
  const { value } = finding
  return typeof value === 'string' && value.length < 60 && finding.details === undefined ? value : (placeOf(finding) ?? finding.message[lang])
}
