import { contrastVerdict, ratioText, THRESHOLDS, type ContrastVerdict } from '@communaux/accessibility'
import type { Language } from '@communaux/report'
import type { Run } from '../../command.ts'

/** The exact ratio of two colours; `--suggest` adds the nearest foreground that passes. */
export const run: Run = ({ args, options }) => {
  const [foreground = '', background = ''] = args
  const usage = options.flag('large') ? 'large' : 'normal'
  const found = contrastVerdict(foreground, background, { usage })
  const verdict = options.flag('suggest') ? found : { ...found, suggestion: null }
  return Promise.resolve({
    kind: 'answer',
    json: verdict,
    text: (lang) => textOf(verdict, lang),
    level: found.passes[usage] ? null : 'error',
  })
}

const WORDS = {
  fr: { ratio: 'Contraste :', yes: 'suffisant', no: 'insuffisant', normal: 'texte courant', large: 'texte agrandi', ui: 'composants et graphiques', suggestion: 'Couleur conforme la plus proche :' },
  en: { ratio: 'Contrast:', yes: 'enough', no: 'not enough', normal: 'body text', large: 'large text', ui: 'components and graphics', suggestion: 'Nearest compliant colour:' },
} as const

function textOf({ ratio, passes, suggestion }: ContrastVerdict, lang: Language): string {
  const words = WORDS[lang]
  const decimal = (text: string): string => (lang === 'fr' ? text.replace('.', ',') : text)
  const lines = (['normal', 'large', 'ui'] as const).map((usage) => `  ${words[usage]} (${decimal(String(THRESHOLDS[usage]))}) – ${passes[usage] ? words.yes : words.no}`)
  return [`${words.ratio} ${decimal(ratioText(ratio))}`, ...lines, ...(suggestion === null ? [] : [`${words.suggestion} ${suggestion}`])].join('\n')
}
