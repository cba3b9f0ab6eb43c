import type { FindingGroup } from '../../check/group.ts'
import { typeset } from '../../model/typography.ts'
import { actorWord, effortWord, outcomeWord, severityWord } from '../../model/words.ts'
import type { Language } from '../../model/types.ts'
import type { ExcerptLine } from '../shared/excerpt.ts'
import { addressUri, isWeb } from '../shared/files.ts'
import { label, labelled, sourceText } from '../shared/labels.ts'
import { textMark } from '../shared/marks.ts'
import { andMore, type Place, type PlaceOptions, placesOf } from '../shared/places.ts'
import { codeBlock, codeSpan, escapeMarkdown } from './escape.ts'

/** One group: its headline as a heading, its places as a list, why and how folded. */
export function groupMarkdown(group: FindingGroup, options: PlaceOptions): string {
  const { lang } = options
  const { shown, hidden } = placesOf(group, options)
  const word = group.outcome === 'fails' ? severityWord(group.severity)[lang] : outcomeWord(group)[lang]
  const more = hidden > 0 ? [`- … ${andMore(hidden, lang)}`] : []
  const list = [...shown.map((place) => placeItem(place, lang)).filter(Boolean), ...more].join('\n')
  return [`#### ${textMark(group.outcome)} ${text(group.headline[lang], lang)} (${word})`, list, ...who(group, lang), folded(group, lang)].filter(Boolean).join('\n\n')
}

const text = (value: string, lang: Language): string => escapeMarkdown(typeset(value, lang))

function placeItem({ subject, at, message, excerpt }: Place, lang: Language): string {
  const parts = [...(subject === undefined ? [] : [codeSpan(subject)]), ...(at === undefined ? [] : [codeSpan(at)]), ...(message === undefined ? [] : [text(message, lang)])]
  if (parts.length === 0) return ''
  const block = excerpt.length === 0 ? '' : `\n\n${codeBlock(excerpt.flatMap(excerptLines))}`.replaceAll('\n', '\n  ')
  return `- ${parts.join(' – ')}${block}`
}

function excerptLines({ number, text: line, here }: ExcerptLine): string[] {
  const shown = `${String(number).padStart(5)} | ${line}`
  return here ? [shown, `${' '.repeat(5)} | ${' '.repeat(here.from)}${'^'.repeat(here.to - here.from)}`] : [shown]
}

const who = ({ remedy }: FindingGroup, lang: Language): string[] =>
  remedy ? [typeset(`**${labelled('who', lang)}** ${actorWord(remedy.who)[lang]}, ${effortWord(remedy.effort)[lang]}`, lang)] : []

function folded({ remedy, rule, source, title }: FindingGroup, lang: Language): string {
  const link = isWeb(source.url) ? ` <${addressUri(source.url)}>` : ''
  const steps = remedy?.steps.map((step, index) => `${index + 1}. ${text(step[lang], lang)}`) ?? []
  const body = [
    ...(title ? [text(title[lang], lang)] : []),
    ...(steps.length > 0 ? [steps.join('\n')] : []),
    `${labelled('source', lang)} ${text(sourceText(source), lang)}${link}  \n${labelled('rule', lang)} ${codeSpan(rule)}`,
  ]
  return `<details>\n<summary>${label('why', lang)}, ${label('how', lang).toLowerCase()}</summary>\n\n${body.join('\n\n')}\n\n</details>`
}
