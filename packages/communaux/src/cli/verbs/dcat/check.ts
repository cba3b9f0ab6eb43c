import { check, checkStream, type CatalogReport, locate, withFixes } from '@communaux/dcat'
import { formatNumber, type Language } from '@communaux/report'
import { licenceOf } from '../../../adapters/licence-of.ts'
import { catalogueProfile } from '../../catalogue-profile.ts'
import type { Context, Run } from '../../command.ts'
import type { Input } from '../../input.ts'
import { type BigInput, openCatalogue } from '../../open-catalogue.ts'
import { readCatalogue, unknownFormat } from '../../read-catalogue.ts'
import { streamCatalogue } from '../../stream-catalogue.ts'

/** Checks a catalogue against a profile; the licence package answers for the licences. A big one is checked as it comes. */
export const run: Run = async (context) => {
  const { args, options, config } = context
  const chosen = await catalogueProfile(options.text('profile') ?? config.dcat.profile ?? 'datagouv-fr', context)
  const opened = await openCatalogue(args[0] ?? '', context)
  const { datasets, ...report } = 'big' in opened ? await checkBig(opened.big, chosen, context) : await checkWhole(opened, chosen, context)
  return { kind: 'report', report, extra: { datasets }, intro: (lang) => intro(datasets, lang) }
}

type Chosen = Awaited<ReturnType<typeof catalogueProfile>>

async function checkWhole(opened: Input | { readonly name: string }, chosen: Chosen, context: Context): Promise<CatalogReport> {
  const { now } = context
  const { value, findings, format, input } = await readCatalogue(opened, context)
  const report = check(value, { profile: chosen.profile, now, licenceOf: licenceOf(now), findings: [...chosen.findings, ...findings], subject: input.name })
  const located = locate({ text: input.bytes, file: input.name, base: input.base, format }, withFixes(value, report.findings, { licenceOf: licenceOf(now) }))
  return { ...report, findings: located }
}

/** Findings of the check have no line here: placing them would take the whole text. */
async function checkBig(big: BigInput, { profile, findings }: Chosen, context: Context): Promise<CatalogReport> {
  const { now } = context
  const { report, format } = await streamCatalogue(big, context, (options) =>
    checkStream(big.chunks, { ...options, profile, now, licenceOf: licenceOf(now), findings, subject: big.name }))
  if (format === null) throw unknownFormat(big.name, report.findings.slice(findings.length))
  return report
}

/** Every dataset is counted, so that nobody wonders whether one was lost. */
function intro(datasets: CatalogReport['datasets'], lang: Language): string {
  const n = datasets.length
  const files = datasets.reduce((sum, { distributions }) => sum + distributions, 0)
  return lang === 'fr'
    ? `${formatNumber(n, lang)} ${n < 2 ? 'jeu de données lu' : 'jeux de données lus'}, ${formatNumber(files, lang)} ${files < 2 ? 'distribution' : 'distributions'}\n\n`
    : `${formatNumber(n, lang)} ${n === 1 ? 'dataset' : 'datasets'} read, ${formatNumber(files, lang)} ${files === 1 ? 'distribution' : 'distributions'}\n\n`
}
