import { actorWord, effortWord } from '../../model/words.ts'
import { ruleStates } from '../../check/states.ts'
import type { Finding, Language, Report, Severity } from '../../model/types.ts'
import { escapeMarkdown } from '../markdown/escape.ts'
import { addressUri, isWeb } from '../shared/files.ts'
import { label, labelled, sourceText } from '../shared/labels.ts'

/** `error`, `warning` or `note`, for a finding that fails. */
export const levelOf = (severity: Severity): string => (severity === 'info' ? 'note' : severity)

interface Descriptor {
  readonly id: string
}

/** SARIF's `reportingDescriptor` of every rule of the report, sorted: what it asks, why, and how to mend it. */
export function descriptorsOf(report: Report, lang: Language): Descriptor[] {
  const first = new Map<string, Finding>()
  for (const finding of report.findings) if (!first.has(finding.rule)) first.set(finding.rule, finding)
  const titles = new Map(report.coverage.rules.map(({ rule, title }) => [rule, title?.[lang]]))
  return [...ruleStates(report).keys()].map((id) => descriptor(id, titles.get(id) ?? id, first.get(id), lang))
}

function descriptor(id: string, title: string, finding: Finding | undefined, lang: Language): Descriptor {
  const texts = { id, shortDescription: { text: title }, fullDescription: { text: title } }
  if (!finding) return { ...texts, help: { text: title } } as Descriptor
  return {
    ...texts,
    help: help(title, finding, lang),
    ...(isWeb(finding.source.url) && { helpUri: addressUri(finding.source.url) }),
    defaultConfiguration: { level: levelOf(finding.severity) },
  } as Descriptor
}

function help(title: string, { source, remedy }: Finding, lang: Language): { text: string; markdown: string } {
  const steps = remedy?.steps.map((step) => step[lang]) ?? []
  const who = remedy ? `${label('who', lang)} – ${actorWord(remedy.who)[lang]}, ${effortWord(remedy.effort)[lang]}` : ''
  const reference = `${labelled('source', lang)} ${sourceText(source)}`
  const text = [title, ...steps.map((step, index) => `${index + 1}. ${step}`), who, `${reference} <${source.url}>`]
  const link = isWeb(source.url) ? ` <${addressUri(source.url)}>` : ''
  const list = steps.map((step, index) => `${index + 1}. ${escapeMarkdown(step)}`).join('\n')
  const markdown = [escapeMarkdown(title), list, escapeMarkdown(who), `${escapeMarkdown(reference)}${link}`]
  return { text: text.filter(Boolean).join('\n'), markdown: markdown.filter(Boolean).join('\n\n') }
}
