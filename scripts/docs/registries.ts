/** Where each package keeps its registries of rules: the reference, and nothing else, reads them from inside. */
import type { Localized, RuleInfo } from '@communaux/report'
import { pageRules } from '../../packages/accessibility/src/rules/rgaa/index.ts'
import { statementRules } from '../../packages/accessibility/src/rules/statement.ts'
import { IGNORE_RULES, REPOSITORY_RULES, SOURCE_RULES } from '../../packages/communaux/src/rules/index.ts'
import { rulesOf } from '../../packages/dcat/src/check/code-findings.ts'
import { profileOf, profiles } from '../../packages/dcat/src/check/profiles.ts'
import { harvestPageRules } from '../../packages/dcat/src/harvest/page-rules.ts'
import { harvestRules } from '../../packages/dcat/src/harvest/rules/index.ts'
import { readingRules } from '../../packages/dcat/src/read/findings/index.ts'
import { rowRules } from '../../packages/dcat/src/rules/rows/row-rule.ts'
import { writingRules } from '../../packages/dcat/src/write/findings.ts'
import { rules as labelRules } from '../../packages/label/src/rules/index.ts'
import { DATASET_RULES } from '../../packages/licence/src/rules/index.ts'
import { PACKAGE_RULES } from '../../packages/licence/src/rules/packages/index.ts'
import { profileTable } from './profile-table.ts'

/** One page of the reference, in both languages. */
export interface Page {
  /** File name without ending. */
  readonly name: string
  readonly title: Localized
  readonly rules: readonly RuleInfo[]
  /** What comes before the rules. */
  readonly before?: Localized
}

/** One page for each profile: what its rows ask, then its rules written as code. */
const profilePages: readonly Page[] = profiles.flatMap(({ id, edition }) => {
  const profile = profileOf(id)
  if (!profile) return []
  const title = { fr: `Le profil ${id} (${edition}) : ${profile.title.fr}`, en: `The profile ${id} (${edition}): ${profile.title.en}` }
  return [{ name: `dcat-profil-${id}`, title, before: profileTable(profile), rules: sorted([...rowRules(profile), ...rulesOf(profile)]) }]
})

export const pages: readonly Page[] = [
  ...profilePages,
  { name: 'dcat-lecture', title: { fr: 'Ce que lire et écrire un catalogue signale', en: 'What reading and writing a catalogue reports' }, rules: [...readingRules, ...writingRules] },
  { name: 'dcat-moissonnage', title: { fr: 'Ce que le moissonnage de data.gouv.fr ferait d’un flux', en: 'What the harvest by data.gouv.fr would make of a feed' }, rules: sorted([...harvestPageRules, ...harvestRules]) },
  { name: 'licence', title: { fr: 'Les règles de @communaux/licence', en: 'The rules of @communaux/licence' }, rules: sorted([...DATASET_RULES, ...PACKAGE_RULES]) },
  { name: 'accessibility', title: { fr: 'Les règles de @communaux/accessibility', en: 'The rules of @communaux/accessibility' }, rules: sorted([...pageRules, ...statementRules]) },
  { name: 'label', title: { fr: 'Les règles de @communaux/label', en: 'The rules of @communaux/label' }, rules: labelRules },
  { name: 'communaux', title: { fr: 'Les règles de communaux', en: 'The rules of communaux' }, rules: sorted([...IGNORE_RULES, ...REPOSITORY_RULES, ...SOURCE_RULES]) },
]

function sorted(rules: readonly RuleInfo[]): readonly RuleInfo[] {
  return [...rules].sort((a, b) => (a.id < b.id ? -1 : 1))
}
