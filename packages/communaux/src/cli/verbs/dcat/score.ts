import { score, scoreStream, type CatalogScore } from '@communaux/dcat'
import { type Finding, formatNumber, type Language } from '@communaux/report'
import type { Context, Run } from '../../command.ts'
import { openCatalogue } from '../../open-catalogue.ts'
import { readCatalogue, unknownFormat } from '../../read-catalogue.ts'
import { streamCatalogue } from '../../stream-catalogue.ts'

/** Scores a catalogue offline. What only the network can tell is in the range. */
export const run: Run = async (context) => {
  const method = context.options.text('method') === 'mqa' ? 'mqa' : 'datagouv'
  const { result, findings } = await scored(context, method)
  if (findings.length > 0) context.io.stderr(`${repairs(findings.length, context.lang)}\n`)
  return { kind: 'answer', json: result, text: (lang) => textOf(result, lang) }
}

/** A big catalogue is scored as it comes. */
async function scored(context: Context, method: CatalogScore['method']): Promise<{ readonly result: CatalogScore; readonly findings: readonly Finding[] }> {
  const { args, now } = context
  const opened = await openCatalogue(args[0] ?? '', context)
  if ('big' in opened) {
    const { big } = opened
    const { score: result, findings, format } = await streamCatalogue(big, context, (options) => scoreStream(big.chunks, { ...options, method, now }))
    if (format === null) throw unknownFormat(big.name, findings)
    return { result, findings }
  }
  const { value, findings } = await readCatalogue(opened, context)
  return { result: score(value, { method, now }), findings }
}

const repairs = (n: number, lang: Language): string =>
  lang === 'fr' ? `Lecture : ${formatNumber(n, lang)} constat${n < 2 ? '' : 's'} (détail : communaux dcat check).` : `Reading: ${formatNumber(n, lang)} finding${n === 1 ? '' : 's'} (details: communaux dcat check).`

const WORDS = {
  fr: { between: 'entre', and: 'et', network: 'selon ce que dira le réseau', gain: 'Pour gagner des points', datasets: 'jeux', dataset: 'jeu' },
  en: { between: 'between', and: 'and', network: 'depending on the network', gain: 'To gain points', datasets: 'datasets', dataset: 'dataset' },
} as const

function textOf({ method, edition, score: points, max, range, criteria, improvements }: CatalogScore, lang: Language): string {
  const words = WORDS[lang]
  const n = (value: number): string => formatNumber(value, lang)
  const open = range.min === range.max ? '' : ` (${words.between} ${n(range.min)} ${words.and} ${n(range.max)} ${words.network})`
  const width = Math.max(...criteria.map(({ id }) => id.length))
  return [
    `${method} ${edition} – ${n(points)} / ${n(max)}${open}`,
    '',
    ...criteria.map((line) => `  ${line.id.padEnd(width)}  ${n(line.score)} / ${n(line.max)}`),
    ...(improvements.length > 0 ? ['', words.gain, ...improvements.map(({ points: gain, text, subjects }) => `  +${n(gain)}  ${text[lang]} (${n(subjects.length)} ${subjects.length < 2 ? words.dataset : words.datasets})`)] : []),
  ].join('\n')
}
