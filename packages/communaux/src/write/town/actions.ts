import { actorWord, effortWord, typeset, type Language } from '@communaux/report'
import { sentence } from '@communaux/report/html'
import type { Action, TownReport } from '../../model/town.ts'
import { proofAnchor } from './html-parts.ts'
import { FIRST_ACTIONS, gainText } from './words.ts'

const WORDS = {
  fr: { who: 'Qui', time: 'Temps', gain: 'La fourchette monte de', how: 'Comment', proof: 'preuve', answer: 'à répondre', fix: 'à corriger', none: 'Rien à faire : tout ce qui a été regardé tient.', more: 'Les autres choses à faire' },
  en: { who: 'Who', time: 'Time', gain: 'The estimate gains', how: 'How', proof: 'proof', answer: 'to answer', fix: 'to fix', none: 'Nothing to do: all that was looked at holds.', more: 'Other things to do' },
} as const

/** Five things to do: who, how long, how far each moves the bar; the others are folded. */
export function actionsHtml({ actions }: TownReport, lang: Language): string {
  if (actions.length === 0) return `<p>${WORDS[lang].none}</p>`
  const first = actions.slice(0, FIRST_ACTIONS).map((action) => actionHtml(action, lang))
  const others = actions.slice(FIRST_ACTIONS).map((action) => `<li>${sentence(action.title[lang], lang)} <span class="soft">– ${actorWord(action.who)[lang]}, ${effortWord(action.effort)[lang]}, ${gainText(action.gain, lang)}</span></li>`)
  const rest = others.length === 0 ? '' : `<details><summary>${WORDS[lang].more} (${others.length})</summary><ul>${others.join('\n')}</ul></details>`
  return `<ol class="todo">\n${first.join('\n')}\n</ol>\n${rest}`
}

function actionHtml({ title, who, effort, gain, steps, because, kind }: Action, lang: Language): string {
  const words = WORDS[lang]
  const proofs = because.map((id, index) => `<a href="#${proofAnchor(id)}">${words.proof}${because.length > 1 ? ` ${index + 1}` : ''}<span class="unseen"> – ${sentence(title[lang], lang)}</span></a>`)
  const how = steps.length === 0 ? '' : `<details><summary>${words.how}<span class="unseen"> – ${sentence(title[lang], lang)}</span></summary><ul>${steps.map((step) => `<li>${sentence(step[lang], lang)}</li>`).join('')}</ul></details>`
  return [
    `<li class="group" data-state="${kind === 'fix' ? 'fails' : 'unknown'}"><h3>${sentence(title[lang], lang)}</h3>`,
    `<div class="with-side"><div>${how}${proofs.length > 0 ? `<p>${proofs.join(' · ')}</p>` : `<p class="soft">${words.answer}</p>`}</div>`,
    `<dl class="who"><div><dt>${words.who}</dt><dd>${actorWord(who)[lang]}</dd></div><div><dt>${words.time}</dt><dd>${effortWord(effort)[lang]}</dd></div><div><dt>${words.gain}</dt><dd>${gainText(gain, lang)}</dd></div></dl></div></li>`,
  ].join('')
}

/** The same as lines of Markdown. */
export const actionsMarkdown = ({ actions }: TownReport, lang: Language): readonly string[] =>
  actions.slice(0, FIRST_ACTIONS).map(({ title, who, effort, gain }, index) =>
    `${index + 1}. ${typeset(title[lang], lang)} – ${actorWord(who)[lang]}, ${effortWord(effort)[lang]}, ${gainText(gain, lang)}`)

/** And as lines of plain text, for a terminal. */
export const actionsText = (town: TownReport, lang: Language): string => `${actionsMarkdown(town, lang).map((line) => `  ${line}`).join('\n')}\n`

