import { levelName, score, sensitivity, type EndSensitivity, type ScoreResult, type Sensitivity } from '@communaux/label'
import { formatNumber, formatPercent, type Language } from '@communaux/report'
import type { Run } from '../../command.ts'
import { findingLine } from '../../finding-line.ts'
import { labelInputs } from '../../label-inputs.ts'
import { wholeNumber } from '../../whole-number.ts'

/** Whether the estimate holds when the weights of the domains change. */
export const run: Run = async (context) => {
  const { options } = context
  const { answers, edition, scale, findings } = await labelInputs(context.args[0] ?? '', context)
  for (const finding of findings) context.io.stderr(`${findingLine(finding, context.lang)}\n`)
  const [draws, seed] = ['draws', 'seed'].map((name) => (options.has(name) ? wholeNumber(`--${name}`, options.text(name) ?? '') : undefined))
  const answer = sensitivity(answers, { edition, scale, ...(draws !== undefined && { draws: Math.max(1, draws) }), ...(seed !== undefined && { seed }) })
  const result = score(answers, { edition, scale })
  return { kind: 'answer', json: answer, text: (lang) => textOf(answer, result, lang) }
}

const WORDS = {
  fr: { draws: 'tirages de poids', low: 'Bas de la fourchette', high: 'Haut de la fourchette', holds: 'tient dans', flip: 'bascule vers', moved: 'en déplaçant', never: 'aucun poids ne le change' },
  en: { draws: 'draws of weights', low: 'Low end', high: 'High end', holds: 'holds in', flip: 'flips to', moved: 'by moving', never: 'no weight changes it' },
} as const

function textOf({ draws, min, max }: Sensitivity, result: ScoreResult, lang: Language): string {
  const words = WORDS[lang]
  return [`${formatNumber(draws, lang)} ${words.draws}`, `${words.low} – ${endText(min, result, lang)}`, `${words.high} – ${endText(max, result, lang)}`].join('\n')
}

function endText({ level, holds, flip }: EndSensitivity, result: ScoreResult, lang: Language): string {
  const words = WORDS[lang]
  const change = flip ? `${words.flip} ${levelName(result, flip.to, lang)} ${words.moved} ${formatPercent(flip.moved, lang)}` : words.never
  return `${levelName(result, level, lang)}, ${words.holds} ${formatPercent(holds, lang)} ; ${change}`.replace(' ;', lang === 'fr' ? '\u202f;' : ';')
}
