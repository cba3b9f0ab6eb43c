import { percentText, rate, rational, readGrid, type Rate, type Share } from '@communaux/accessibility'
import { formatNumber, type Finding, type Language } from '@communaux/report'
import type { Context, Run } from '../../command.ts'
import { CliError } from '../../errors.ts'
import { findingLine } from '../../finding-line.ts'
import { gridInput } from '../../grid-input.ts'

/** Exact rates and legal state of a person's audit grid. */
export const run: Run = async (context) => {
  const [file = ''] = context.args
  const input = await context.input(file)
  const { name } = input
  const { value, findings } = await readGrid(gridInput(input), { file: name })
  if (value.pages.length === 0) throw unreadable(name, findings)
  tell(findings, context)
  const answer = rate(value)
  return {
    kind: 'answer',
    json: answer,
    text: (lang) => textOf(answer, lang),
    level: answer.state === 'undetermined' ? 'unknown' : answer.state === 'total' ? null : 'error',
  }
}

function unreadable(name: string, [first]: readonly Finding[]): CliError {
  const reason = first?.message ?? { fr: 'aucune page dans cette grille', en: 'no page in this grid' }
  return new CliError({ fr: `${name} : ${reason.fr}`, en: `${name}: ${reason.en}` })
}

/** What could not be read goes to standard error: the rate is made of the rest. */
function tell(findings: readonly Finding[], { io, lang }: Context): void {
  for (const finding of findings) io.stderr(`${findingLine(finding, lang)}\n`)
}

const WORDS = {
  fr: {
    global: 'Taux global :', mean: 'Taux moyen des pages :', criteria: 'critères respectés', untested: 'critères non testés : pas de taux tant qu’il en reste.',
    state: { total: 'totalement conforme', partial: 'partiellement conforme', none: 'non conforme', undetermined: 'indéterminé' },
  },
  en: {
    global: 'Global rate:', mean: 'Mean rate of pages:', criteria: 'criteria met', untested: 'criteria not tested: no rate while some remain.',
    state: { total: 'fully compliant', partial: 'partly compliant', none: 'not compliant', undetermined: 'undetermined' },
  },
} as const

function textOf({ edition, global, mean, state, untested }: Rate, lang: Language): string {
  const words = WORDS[lang]
  const lines = [`RGAA ${edition} – ${words.state[state]}`]
  if (untested > 0) lines.push(`${formatNumber(untested, lang)} ${words.untested}`)
  if (global.percent !== null) lines.push(`${words.global} ${percent(global, lang)} (${global.num ?? ''}/${global.den ?? ''} ${words.criteria})`)
  if (mean.percent !== null) lines.push(`${words.mean} ${percent(mean, lang)}`)
  return lines.join('\n')
}

/** Cut, never rounded up. */
function percent({ num, den }: Share, lang: Language): string {
  const text = percentText(rational(BigInt(num ?? 0), BigInt(den ?? 0)))
  return lang === 'fr' ? `${text.replace('.', ',')}\u00a0%` : `${text}%`
}
