import { normalise, type Normalised } from '@communaux/licence'
import type { Language } from '@communaux/report'
import type { Run } from '../../command.ts'

/** One answer an argument, in order. `-` reads one text a line from standard input. */
export const run: Run = async ({ args, input }) => {
  const texts: string[] = []
  for (const text of args) {
    if (text !== '-') texts.push(text)
    else texts.push(...new TextDecoder().decode((await input('-')).bytes).split(/\r?\n/).filter((line) => line.trim() !== ''))
  }
  const answers = texts.map((text) => normalise(text))
  return {
    kind: 'answer',
    json: answers,
    text: (lang) => answers.map((answer) => lines(answer, lang)).join('\n'),
    level: answers.some(({ id }) => id === null) ? 'error' : null,
  }
}

const NO_ANSWER = { fr: 'pas de réponse unique', en: 'no single answer' }

function lines({ input, id, because, candidates }: Normalised, lang: Language): string {
  const others = id === null && candidates.length > 0 ? ` (${candidates.join(', ')})` : ''
  return `${input} → ${id ?? NO_ANSWER[lang]}${others}\n  ${because[lang]}`
}
