import { type FixedDocument, fixDocument, type WriteFormat, writeFormats } from '@communaux/dcat'
import { type Finding, formatNumber, type Language, type Localized } from '@communaux/report'
import { licenceOf } from '../../../adapters/licence-of.ts'
import { catalogueProfile } from '../../catalogue-profile.ts'
import type { Run } from '../../command.ts'
import { groupedLines } from '../../grouped-lines.ts'
import { notAccepted } from '../../parse.ts'
import { unknownFormat } from '../../read-catalogue.ts'

/** Writes the corrected catalogue, in its own format unless another is asked for. What was changed, and what was not, goes to standard error. */
export const run: Run = async (context) => {
  const { args, options, config, lang, now } = context
  const to = formatAsked(options.text('to'))
  const { profile } = await catalogueProfile(options.text('profile') ?? config.dcat.profile ?? 'datagouv-fr', context)
  const input = await context.input(args[0] ?? '')
  const fixed = await fixDocument({ text: input.bytes, file: input.name, base: input.base }, { profile, now, licenceOf: licenceOf(now), ...(to && { to }) })
  if (fixed.format === null) throw unknownFormat(input.name, fixed.repaired)
  const lines = (findings: readonly Finding[]): Localized[] => groupedLines(findings, lang, options.flag('all') || findings.length <= FEW).map((line) => ({ fr: line, en: line }))
  const undecided = fixed.remaining.filter(({ fix, because }) => fix?.safe === false && because === 'needs-human')
  const notes = [
    ...lines([...fixed.repaired, ...fixed.applied, ...fixed.lost]),
    summary(fixed),
    ...(undecided.length > 0 ? [UNDECIDED, ...lines(undecided)] : []),
    ...rest(fixed.remaining.length - undecided.length),
  ]
  return { kind: 'document', content: fixed.how === 'unchanged' ? input.bytes : fixed.text, notes }
}

/** So many changes are told one by one. */
const FEW = 30

function formatAsked(name: string | undefined): WriteFormat | undefined {
  const to = writeFormats.find((format) => format === name)
  if (name !== undefined && !to) throw notAccepted('--to', name, writeFormats)
  return to
}

const HOW: Readonly<Record<FixedDocument['how'], Localized>> = {
  unchanged: { fr: 'rien à corriger sans vous, le document est rendu tel quel.', en: 'nothing to fix without you, the document is given back as it is.' },
  edited: { fr: 'le reste du document est gardé tel quel.', en: 'the rest of the document is kept as it is.' },
  rewritten: { fr: 'le document a été réécrit : mise en page et commentaires ne sont pas gardés.', en: 'the document was written anew: layout and comments are not kept.' },
}

function summary({ applied, how }: FixedDocument): Localized {
  const count = (lang: Language): string => formatNumber(applied.length, lang)
  return {
    fr: `${count('fr')} ${applied.length < 2 ? 'valeur corrigée' : 'valeurs corrigées'} ; ${HOW[how].fr}`,
    en: `${count('en')} ${applied.length === 1 ? 'value fixed' : 'values fixed'}; ${HOW[how].en}`,
  }
}

const UNDECIDED: Localized = {
  fr: 'Non corrigé, parce que le sens pourrait changer : à vous de décider.',
  en: 'Not fixed, because the meaning could change: yours to decide.',
}

/** What no machine can write in the place of a person. */
function rest(count: number): readonly Localized[] {
  if (count === 0) return []
  return [{
    fr: `${formatNumber(count, 'fr')} ${count < 2 ? 'constat demande' : 'constats demandent'} une information que le catalogue n’a pas (détail : communaux dcat check).`,
    en: `${formatNumber(count, 'en')} ${count === 1 ? 'finding asks' : 'findings ask'} for information that the catalogue does not hold (details: communaux dcat check).`,
  }]
}
