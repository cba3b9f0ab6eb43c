import type { Language, RuleInfo, Severity } from '@communaux/report'
import type { Page } from './registries.ts'

const WORDS = {
  fr: {
    index: 'Référence des règles',
    columns: '| page | règles |',
    rules: 'Les règles',
    made: 'Page écrite par `npm run docs` à partir du registre des règles : ne la modifiez pas à la main.',
    other: (name: string) => `[English](${name}.en.md)`,
    count: (n: number) => `${n} règles.`,
    severity: { error: 'erreur', warning: 'avertissement', info: 'information' },
    mended: 'Qui et combien de temps',
    source: 'Source',
    who: { producer: 'le producteur des données', webmaster: 'le webmestre', developer: 'le développeur', supplier: 'le prestataire', platform: 'la plateforme', elected: 'un élu' },
    effort: { minutes: 'quelques minutes', hours: 'quelques heures', days: 'quelques jours' },
  },
  en: {
    index: 'Reference of the rules',
    columns: '| page | rules |',
    rules: 'The rules',
    made: 'Page written by `npm run docs` from the registry of rules: do not edit it by hand.',
    other: (name: string) => `[Français](${name}.md)`,
    count: (n: number) => `${n} rules.`,
    severity: { error: 'error', warning: 'warning', info: 'information' },
    mended: 'Who and how long',
    source: 'Source',
    who: { producer: 'the data producer', webmaster: 'the webmaster', developer: 'the developer', supplier: 'the supplier', platform: 'the platform', elected: 'an elected member' },
    effort: { minutes: 'minutes', hours: 'hours', days: 'days' },
  },
} as const

/** A page of the reference, made from the same texts that findings show. */
export function rulesPage({ name, title, rules, before }: Page, lang: Language): string {
  const words = WORDS[lang]
  const head = [`# ${title[lang]}`, words.other(name), words.made, `${words.count(rules.length)} ${summary(rules, lang)}`]
  const between = before ? [before[lang], `## ${words.rules}`] : []
  return `${[...head, ...between, ...rules.map((rule) => entry(rule, lang, before ? '###' : '##'))].join('\n\n')}\n`
}

/** The list of the pages. */
export function indexPage(pages: readonly Page[], lang: Language): string {
  const words = WORDS[lang]
  const ending = lang === 'fr' ? '.md' : '.en.md'
  const rows = pages.map(({ name, title, rules }) => `| [${title[lang]}](${name}${ending}) | ${rules.length} |`)
  return [`# ${words.index}`, words.other('README'), words.made, [words.columns, '|---|--:|', ...rows].join('\n')].join('\n\n') + '\n'
}

function summary(rules: readonly RuleInfo[], lang: Language): string {
  const bySeverity = (['error', 'warning', 'info'] satisfies Severity[]).map((severity) => `${WORDS[lang].severity[severity]} : ${rules.filter((rule) => rule.severity === severity).length}`)
  return `${bySeverity.join(', ')}.`.replaceAll(' :', lang === 'en' ? ':' : ' :')
}

function entry(rule: RuleInfo, lang: Language, level: '##' | '###'): string {
  const words = WORDS[lang]
  const colon = lang === 'fr' ? ' :' : ':'
  const clause = rule.source.clause ? `, ${rule.source.clause}` : ''
  const lines = [`${level} \`${rule.id}\``, `**${rule.title[lang]}** (${words.severity[rule.severity]})`, `> ${rule.message[lang]}`]
  if (rule.remedy) {
    lines.push(`${words.mended}${colon} ${words.who[rule.remedy.who]}, ${words.effort[rule.remedy.effort]}.`)
    lines.push(rule.remedy.steps.map((step, index) => `${index + 1}. ${step[lang]}`).join('\n'))
  }
  lines.push(`${words.source}${colon} [${rule.source.title}](${rule.source.url})${clause}`)
  return lines.join('\n\n')
}
