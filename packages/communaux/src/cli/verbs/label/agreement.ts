import { agreement, readGrids, type Agreement, type Grid, type Method, type Metric, type Weights } from '@communaux/label'
import { formatNumber, type Language } from '@communaux/report'
import type { Context, Run } from '../../command.ts'
import { CliError } from '../../errors.ts'
import { findingLine } from '../../finding-line.ts'
import { textOf as readText } from '../../html-of.ts'
import { wholeNumber } from '../../whole-number.ts'
import { readStructured } from '../../../read/structured.ts'

/** How far graders agree beyond chance; no number on too few units. */
export const run: Run = async (context) => {
  const { options } = context
  const grid = await gridOf(context)
  const answer = agreement(grid, {
    method: (options.text('method') ?? 'krippendorff') as Method,
    ...(options.has('metric') && { metric: options.text('metric') as Metric }),
    ...(options.has('weights') && { weights: options.text('weights') as Weights }),
    ...(options.has('min-units') && { minUnits: wholeNumber('--min-units', options.text('min-units') ?? '') }),
  })
  return { kind: 'answer', json: answer, text: (lang) => textOf(answer, lang), level: answer.value === null ? 'unknown' : null }
}

/** JSON, or YAML that starts with one of the keys of the format; anything else is a CSV. */
const STRUCTURED = /^(?:\uFEFF?\s*[[{]|(?:#.*\n|---\s*\n|\s*\n)*(?:ratings|counts|table)\s*:)/

async function gridOf(context: Context): Promise<Grid> {
  const file = await context.input(context.args[0] ?? '')
  const text = readText(file)
  const structured = STRUCTURED.test(text) ? readStructured(text, file.name) : null
  if (structured && !structured.ok) throw new CliError({ fr: `${file.name}:${structured.location.line}:${structured.location.column} : ${structured.text.fr}`, en: `${file.name}:${structured.location.line}:${structured.location.column}: ${structured.text.en}` })
  const { value, findings } = readGrids(structured ? structured.value.value : text)
  if (!value) throw new CliError({ fr: `${file.name} : ${findings[0]?.message.fr ?? 'aucune note à lire'}`, en: `${file.name}: ${findings[0]?.message.en ?? 'no rating to read'}` })
  for (const finding of findings) context.io.stderr(`${findingLine(finding, context.lang)}\n`)
  return value
}

const WORDS = {
  fr: { agreement: 'Accord', none: 'aucun chiffre', raters: 'évaluateurs', units: 'unités notées par deux personnes au moins' },
  en: { agreement: 'Agreement', none: 'no figure', raters: 'raters', units: 'units rated by two people at least' },
} as const

function textOf({ method, metric, value, raters, units, note }: Agreement, lang: Language): string {
  const words = WORDS[lang]
  const figure = value === null ? words.none : new Intl.NumberFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 3 }).format(value)
  return [`${words.agreement} (${method}${metric === null ? '' : `, ${metric}`}) – ${figure}`, `${formatNumber(raters, lang)} ${words.raters}, ${formatNumber(units, lang)} ${words.units}`, ...(note ? [note[lang]] : [])].join('\n')
}
