import { levelName, nextSteps, score, type NextSteps, type ScoreResult } from '@communaux/label'
import { actorWord, effortWord, formatNumber, type Language } from '@communaux/report'
import type { Run } from '../../command.ts'
import { findingLine } from '../../finding-line.ts'
import { gainText } from '../../../write/town/words.ts'
import { labelInputs } from '../../label-inputs.ts'

/** The cheapest set of answers to the next level. */
export const run: Run = async (context) => {
  const { answers, edition, scale, findings } = await labelInputs(context.args[0] ?? '', context)
  for (const finding of findings) context.io.stderr(`${findingLine(finding, context.lang)}\n`)
  const next = nextSteps(answers, { edition, scale })
  const result = score(answers, { edition, scale })
  return { kind: 'answer', json: next, text: (lang) => textOf(next, result, lang) }
}

const WORDS = {
  fr: { top: 'Le niveau le plus haut est déjà tenu.', none: 'Aucun ensemble de réponses ne suffit pour', to: 'Vers', hours: 'heures en tout' },
  en: { top: 'The highest level is already held.', none: 'No set of answers is enough for', to: 'To', hours: 'hours in all' },
} as const

function textOf({ to, steps, cost }: NextSteps, result: ScoreResult, lang: Language): string {
  const words = WORDS[lang]
  if (to === null || (steps.length === 0 && cost === 0)) return words.top
  const name = levelName(result, to, lang)
  if (cost === null) return `${words.none} ${name}.`
  const lines = steps.map(({ text, who, effort, points }, index) => `  ${index + 1}. ${text[lang]} – ${who ? `${actorWord(who)[lang]}, ` : ''}${effortWord(effort)[lang]}, ${gainText(points, lang)}`)
  return [`${words.to} ${name} (${formatNumber(cost, lang)} ${words.hours})`, ...lines].join('\n')
}
