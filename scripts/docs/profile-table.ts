import type { Language, Localized } from '@communaux/report'
import { rulesOf } from '../../packages/dcat/src/check/code-findings.ts'
import type { Profile } from '../../packages/dcat/src/data/profiles/types.ts'
import { classWords, capital } from '../../packages/dcat/src/rules/rows/words.ts'
import { type Row, rowsOf } from '../../packages/dcat/src/rules/rows/row.ts'
import { exampleOf } from './profile-example.ts'

const WORDS = {
  fr: {
    title: 'Que faut-il remplir ?',
    intro: 'Une ligne par propriété, la plus nécessaire d’abord. Les exemples sont en Turtle. Plus bas, chaque règle avec sa façon de corriger.',
    columns: '| propriété | obligation | combien | valeur | exemple | clause |',
    obligations: { must: '**obligatoire**', expected: '**attendu**', should: 'conseillé', may: 'facultatif' },
    legend: '**Obligatoire** : son absence est une erreur. **Attendu** : elle est signalée, et la fiche reste lue. Conseillé : à donner quand on sait.',
    text: 'texte', date: 'date (AAAA, AAAA-MM, AAAA-MM-JJ, ou date et heure)', iri: 'adresse', node: 'adresse ou description', any: 'texte ou adresse', described: (name: string): string => `${name}, nommé ou décrit`,
    uses: { must: 'dans la table', one: 'une valeur au moins dans la table', should: 'de préférence dans la table', may: 'par exemple dans la table' },
    more: 'Ce qui se regarde à plusieurs',
    among: (iri: string): string => `parmi elles \`<${iri}>\``,
    one: 'une', many: 'une ou plusieurs', least: (n: number): string => `${n} au moins`, most: (n: number): string => `${n} au plus`, none: 'aucune',
  },
  en: {
    title: 'What must be filled in?',
    intro: 'One line a property, the most necessary first. Examples are in Turtle. Below, each rule with how to mend it.',
    columns: '| property | obligation | how many | value | example | clause |',
    obligations: { must: '**mandatory**', expected: '**expected**', should: 'recommended', may: 'optional' },
    legend: '**Mandatory**: its absence is an error. **Expected**: it is reported, and the record is still read. Recommended: to be given when known.',
    text: 'text', date: 'date (YYYY, YYYY-MM, YYYY-MM-DD, or date and time)', iri: 'address', node: 'address or description', any: 'text or address', described: (name: string): string => `${name}, named or described`,
    uses: { must: 'from the table', one: 'one value at least from the table', should: 'preferably from the table', may: 'for instance from the table' },
    more: 'What is looked at together',
    among: (iri: string): string => `among them \`<${iri}>\``,
    one: 'one', many: 'one or more', least: (n: number): string => `${n} at least`, most: (n: number): string => `${n} at most`, none: 'none',
  },
} as const

const FIRST = ['dcat:Catalog', 'dcat:Dataset', 'dcat:Distribution', 'dcat:DataService', 'dcat:DatasetSeries', 'foaf:Agent', 'foaf:Organization', 'vcard:Kind']
const ORDER = ['must', 'expected', 'should', 'may'] as const

function obligationOf({ asks, severities }: Row): (typeof ORDER)[number] {
  if (severities.minCount && asks.min) return severities.minCount === 'error' ? 'must' : 'expected'
  return severities.hasValue ? 'must' : severities.recommended ? 'should' : 'may'
}

/** What a person fills in for a profile: a table for each class, made from the same rows as the rules. */
export const profileTable = (profile: Profile): Localized => ({ fr: section(profile, 'fr'), en: section(profile, 'en') })

function section(profile: Profile, lang: Language): string {
  const words = WORDS[lang]
  const rows = rowsOf(profile)
  const classes = [...new Set(rows.map(({ className }) => className))].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const tables = classes.map((name) => table(name, rows.filter(({ className }) => className === name), lang))
  const together = rulesOf(profile).map(({ id, title }) => `- [${title[lang]}](#${id.replace('/', '')})`)
  return [`## ${words.title}`, words.intro, words.legend, ...tables, ...(together.length > 0 ? [`### ${words.more}`, together.join('\n')] : [])].join('\n\n')
}

const rank = (name: string): number => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length)

function table(className: string, rows: readonly Row[], lang: Language): string {
  const words = WORDS[lang]
  const sorted = [...rows].sort((a, b) => ORDER.indexOf(obligationOf(a)) - ORDER.indexOf(obligationOf(b)))
  const lines = sorted.map((row) => cells(row, lang))
  return [`### ${capital(classWords(className)[lang])} (\`${className}\`)`, [words.columns, '|---|---|---|---|---|---|', ...lines].join('\n')].join('\n\n')
}

function cells(row: Row, lang: Language): string {
  const words = WORDS[lang]
  const obligation = obligationOf(row)
  const hint = row.hint && obligation !== 'may' ? `<br>${row.hint[lang]}` : ''
  const clause = row.source.clause ? `[${row.source.clause}](${row.source.url})` : `[${row.source.title}](${row.source.url})`
  const all = [`${capital(row.label[lang])} \`${row.propertyName}\`${hint}`, words.obligations[obligation], howMany(row, lang), valueOf(row, lang), `\`${exampleOf(row)}\``, clause]
  return `| ${all.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function howMany({ asks, severities }: Row, lang: Language): string {
  const words = WORDS[lang]
  const min = severities.minCount ? (asks.min ?? 0) : 0
  const max = severities.maxCount ? asks.max : undefined
  if (max === 0) return words.none
  if (max === 1) return words.one
  if (max !== undefined) return min > 1 ? `${min}–${max}` : words.most(max)
  return min > 1 ? words.least(min) : words.many
}

function valueOf({ asks, vocabulary }: Row, lang: Language): string {
  const words = WORDS[lang]
  const table_ = vocabulary && `${words.uses[asks.use ?? 'must']} [${vocabulary.id}](${vocabulary.source.url}) (${vocabulary.edition})`
  if (asks.hasValue !== undefined) return words.among(asks.hasValue)
  if (table_) return table_
  if (asks.datatype) return `\`${asks.datatype}\``
  if (asks.temporal) return words.date
  if (asks.class) return words.described(`\`${asks.class}\``)
  return words[asks.kind === 'literal' ? 'text' : (asks.kind ?? 'any')]
}
