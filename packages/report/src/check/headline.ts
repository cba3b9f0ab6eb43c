import { formatNumber } from '../model/typography.ts'
import type { Finding, Language, Localized, RuleCoverage, Unit } from '../model/types.ts'

const FINDINGS: Unit = {
  one: { fr: 'constat', en: 'finding' },
  other: { fr: 'constats', en: 'findings' },
}

/**
 * What is said of a group: the only finding's message, else the count, what is counted, and what they have
 * in common (the rule's summary, else the message they share, else what the rule asks).
 */
export function headline(findings: readonly Finding[], line: RuleCoverage | undefined): Localized {
  const [first] = findings as [Finding]
  if (findings.length === 1) return first.message
  return { fr: one('fr', findings, line), en: one('en', findings, line) }
}

function one(lang: Language, findings: readonly Finding[], line: RuleCoverage | undefined): string {
  const [first] = findings as [Finding]
  const unit = (line?.unit ?? FINDINGS).other[lang]
  const shared = findings.every(({ message }) => message[lang] === first.message[lang])
  const title = shared || line?.summary ? undefined : line?.title?.[lang]
  if (title !== undefined) return aboutRule(lang, findings.length, unit, title)
  const text = line?.summary?.[lang] ?? (shared ? first.message[lang] : first.rule)
  return lang === 'fr' ? `${formatNumber(findings.length, lang)} ${unit} : ${text}` : `${formatNumber(findings.length, lang)} ${unit}: ${text}`
}

/** What a rule asks is not what was found: said bare, « la page tient à l'écran » would read as good news. */
function aboutRule(lang: Language, count: number, unit: string, title: string): string {
  const rule = title.replace(/\.$/, '')
  return lang === 'fr' ? `${formatNumber(count, lang)} ${unit} sur la règle «\u00A0${rule}\u00A0»` : `${formatNumber(count, lang)} ${unit} about the rule “${rule}”`
}
