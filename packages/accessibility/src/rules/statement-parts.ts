import type { Effort, Localized, RuleInfo, Source } from '@communaux/report'
import { LAW } from '../data/law.ts'
import type { SectionId, Statement } from '../model/statement.ts'
import { absentFrom, saidAt, type StatementRule } from '../model/statement-rule.ts'

/** A part that the law or the compulsory format asks for: one row each. */
interface Part {
  readonly name: string
  readonly severity: RuleInfo['severity']
  /** The part's name, with its article, as it stands in a sentence. */
  readonly part: Localized
  readonly source: Source
  readonly step: Localized
  readonly effort: Effort
  readonly has: (statement: Statement) => boolean
  /** Without an audit, what describes the audit cannot be asked for. */
  readonly needsAudit?: boolean
  readonly needsDefects?: boolean
}

const filled = (id: SectionId) => (statement: Statement): boolean => (statement.sections[id]?.value.trim() ?? '') !== ''

const PARTS: readonly Part[] = [
  {
    name: 'article-47', severity: 'warning', effort: 'minutes', source: LAW.article47,
    part: { fr: 'l’engagement pris au titre de l’article 47 de la loi du 11 février 2005', en: 'the commitment under article 47 of the law of 11 February 2005' },
    step: { fr: 'Commencer par : « [Nom de l’organisme] s’engage à rendre ses sites accessibles, conformément à l’article 47 de la loi n° 2005-102 ».', en: 'Start with the commitment and cite article 47 of law no. 2005-102.' },
    has: ({ article47 }) => article47 !== null,
  },
  {
    name: 'contact', severity: 'error', effort: 'minutes', source: LAW.decree,
    part: { fr: 'un moyen de signaler un défaut (adresse électronique ou formulaire)', en: 'a way to report a barrier (e-mail address or form)' },
    step: { fr: 'Ajouter une adresse électronique suivie ou le lien d’un formulaire de contact.', en: 'Add a monitored e-mail address or the link of a contact form.' },
    has: ({ contact }) => contact !== null,
  },
  {
    name: 'contents', severity: 'error', effort: 'hours', source: LAW.decree, needsDefects: true, needsAudit: true,
    part: { fr: 'la liste des contenus non accessibles', en: 'the list of contents that are not accessible' },
    step: { fr: 'Lister les non-conformités, les dérogations motivées et les contenus exemptés, avec les alternatives prévues.', en: 'List what fails, what is under a justified derogation and what is exempt, with the alternatives.' },
    has: filled('contents'),
  },
  {
    name: 'defender', severity: 'error', effort: 'minutes', source: LAW.decree,
    part: { fr: 'la possibilité de saisir le Défenseur des droits', en: 'the right to refer to the Défenseur des droits' },
    step: { fr: 'Ajouter les voies de recours : formulaire, délégués et courrier gratuit au Défenseur des droits.', en: 'Add the ways to appeal: form, delegates and free post to the Défenseur des droits.' },
    has: ({ defender }) => defender !== null,
  },
  {
    name: 'environment', severity: 'warning', effort: 'minutes', source: LAW.statement, needsAudit: true,
    part: { fr: 'l’environnement de test (navigateurs et aides techniques)', en: 'the test environment (browsers and assistive technologies)' },
    step: { fr: 'Écrire les couples navigateur et lecteur d’écran utilisés.', en: 'Write the pairs of browser and screen reader that were used.' },
    has: filled('environment'),
  },
  {
    name: 'pages', severity: 'warning', effort: 'minutes', source: LAW.statement, needsAudit: true,
    part: { fr: 'la liste des pages vérifiées', en: 'the list of pages that were checked' },
    step: { fr: 'Recopier l’échantillon de l’audit : titre et adresse de chaque page.', en: 'Copy the sample of the audit: title and address of each page.' },
    has: filled('pages'),
  },
  {
    name: 'plan', severity: 'error', effort: 'hours', source: LAW.article47,
    part: { fr: 'le plan d’action de l’année en cours', en: 'the action plan of the current year' },
    step: { fr: 'Publier le plan d’action annuel et mettre son lien dans la déclaration.', en: 'Publish the yearly action plan and link it from the statement.' },
    has: ({ plan }) => plan !== null,
  },
  {
    name: 'reference', severity: 'error', effort: 'minutes', source: LAW.decree,
    part: { fr: 'le référentiel appliqué (RGAA) et sa version', en: 'the reference applied (RGAA) and its version' },
    step: { fr: 'Écrire : « référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.2 ».', en: 'Write "référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.2".' },
    has: ({ reference }) => reference !== null,
  },
  {
    name: 'results', severity: 'error', effort: 'minutes', source: LAW.statement, needsAudit: true,
    part: { fr: 'le résultat des tests : la part des critères respectés', en: 'the test results: the share of criteria respected' },
    step: { fr: 'Écrire qui a fait l’audit et le pourcentage exact des critères respectés.', en: 'Write who made the audit and the exact percentage of criteria respected.' },
    has: ({ rate, counts }) => rate !== null || counts !== null,
  },
  {
    name: 'scheme', severity: 'error', effort: 'days', source: LAW.article47,
    part: { fr: 'le schéma pluriannuel de mise en accessibilité', en: 'the multi-year accessibility scheme' },
    step: { fr: 'Publier le schéma pluriannuel (trois ans au plus) et mettre son lien dans la déclaration.', en: 'Publish the multi-year scheme (three years at most) and link it from the statement.' },
    has: ({ scheme }) => scheme !== null,
  },
  {
    name: 'scope', severity: 'warning', effort: 'minutes', source: LAW.statement,
    part: { fr: 'le site auquel elle s’applique', en: 'the site that it applies to' },
    step: { fr: 'Écrire : « Cette déclaration s’applique à » puis l’adresse du site.', en: 'Write "Cette déclaration s’applique à" and the address of the site.' },
    has: ({ scope }) => scope !== null,
  },
  {
    name: 'technologies', severity: 'warning', effort: 'minutes', source: LAW.statement,
    part: { fr: 'les technologies utilisées', en: 'the technologies in use' },
    step: { fr: 'Écrire les technologies du site : HTML5, CSS, JavaScript, PDF…', en: 'Write the technologies of the site: HTML5, CSS, JavaScript, PDF…' },
    has: filled('technologies'),
  },
  {
    name: 'tools', severity: 'warning', effort: 'minutes', source: LAW.statement, needsAudit: true,
    part: { fr: 'les outils utilisés pour l’évaluation', en: 'the tools used for the evaluation' },
    step: { fr: 'Écrire les outils utilisés pendant l’audit.', en: 'Write the tools used during the audit.' },
    has: filled('tools'),
  },
]

const ruleOf = ({ name, severity, part, source, step, effort, has, needsAudit, needsDefects }: Part): StatementRule => ({
  id: `accessibility/statement-${name}`,
  severity,
  title: { fr: `La déclaration donne ${part.fr}`, en: `The statement gives ${part.en}` },
  message: { fr: `La déclaration ne donne pas ${part.fr}.`, en: `The statement does not give ${part.en}.` },
  source,
  remedy: { who: 'webmaster', effort, steps: [step] },
  ...(needsAudit ? { notApplicableWhen: { fr: 'La déclaration dit qu’aucun audit n’a été fait.', en: 'The statement says that no audit was made.' } } : {}),
  check(statement) {
    if (has(statement)) return 'passes'
    if (needsAudit && statement.noAudit !== null) return 'not-applicable'
    if (needsDefects && statement.states.length > 0 && statement.states.every(({ value }) => value === 'total')) return 'not-applicable'
    return absentFrom(statement)
  },
})

/** A document that is named but not linked cannot be read: `statement-scheme` and `statement-plan` say so. */
function linked(rule: StatementRule, key: 'scheme' | 'plan'): StatementRule {
  const message = {
    fr: 'Le document est nommé, mais aucun lien n’y mène : « {words} ».',
    en: 'The document is named, but no link leads to it: "{words}".',
  }
  return {
    ...rule,
    check(statement, context) {
      const found = statement[key]
      if (found !== null && found.value === null) return saidAt(statement, found, { message, value: 'no-link', params: { words: found.text.slice(0, 80) } })
      return rule.check(statement, context)
    },
  }
}

/** The rules that ask for a part, sorted by id. */
export const partRules: readonly StatementRule[] = PARTS.map((part) => {
  const rule = ruleOf(part)
  return part.name === 'scheme' || part.name === 'plan' ? linked(rule, part.name) : rule
})
