import { check, type CatalogReport, locate, withFixes } from '@communaux/dcat'
import { formatNumber, type Language } from '@communaux/report'
import { licenceOf } from '../../../adapters/licence-of.ts'
import { catalogueProfile } from '../../catalogue-profile.ts'
import type { Run } from '../../command.ts'
import { readCatalogue } from '../../read-catalogue.ts'

/** Checks a catalogue against a profile; the licence package answers for the licences. */
export const run: Run = async (context) => {
  const { args, options, config, now } = context
  const chosen = await catalogueProfile(options.text('profile') ?? config.dcat.profile ?? 'datagouv-fr', context)
  const { value, findings, format, input } = await readCatalogue(args[0] ?? '', context)
  const { datasets, ...report } = check(value, { profile: chosen.profile, now, licenceOf: licenceOf(now), findings: [...chosen.findings, ...findings], subject: input.name })
  const located = locate({ text: input.bytes, file: input.name, base: input.base, format }, withFixes(value, report.findings, { licenceOf: licenceOf(now) }))
  return { kind: 'report', report: { ...report, findings: located }, extra: { datasets }, intro: (lang) => intro(datasets, lang) }
}

/** Every dataset is counted, so that nobody wonders whether one was lost. */
function intro(datasets: CatalogReport['datasets'], lang: Language): string {
  const n = datasets.length
  const files = datasets.reduce((sum, { distributions }) => sum + distributions, 0)
  return lang === 'fr'
    ? `${formatNumber(n, lang)} ${n < 2 ? 'jeu de données lu' : 'jeux de données lus'}, ${formatNumber(files, lang)} ${files < 2 ? 'distribution' : 'distributions'}\n\n`
    : `${formatNumber(n, lang)} ${n === 1 ? 'dataset' : 'datasets'} read, ${formatNumber(files, lang)} ${files === 1 ? 'distribution' : 'distributions'}\n\n`
}
