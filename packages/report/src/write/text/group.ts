import type { FindingGroup } from '../../check/group.ts'
import { typeset } from '../../model/typography.ts'
import { oneLine } from '../../model/visible.ts'
import { actorWord, effortWord, outcomeWord, severityWord } from '../../model/words.ts'
import type { ExcerptLine } from '../shared/excerpt.ts'
import { label, labelled, sourceText } from '../shared/labels.ts'
import { textMark } from '../shared/marks.ts'
import { andMore, type Place, type PlaceOptions, placesOf } from '../shared/places.ts'
import type { Paint } from './colour.ts'
import { wrap } from './wrap.ts'

/** What every part of the text needs to be laid out. */
export interface Layout extends PlaceOptions {
  readonly width: number
  readonly paint: Paint
}

const INDENT = '    '

/** The lines of one group: headline, places, who and how, source and rule. */
export function groupLines(group: FindingGroup, layout: Layout): string[] {
  const { lang, paint, width } = layout
  const word = group.outcome === 'fails' ? severityWord(group.severity)[lang] : outcomeWord(group)[lang]
  const title = wrap(typeset(`${oneLine(group.headline[lang])} (${word})`, lang), width - 2, '  ', '')
  const { shown, hidden } = placesOf(group, layout, width - 12)
  return [
    ...title.map((line, index) => paint.state(group.outcome, index === 0 ? `${textMark(group.outcome)} ${line}` : line)),
    ...shown.flatMap((place) => placeLines(place, layout)),
    ...(hidden > 0 ? [`${INDENT}… ${andMore(hidden, lang)} (--all)`] : []),
    ...remedyLines(group, layout),
    ...wrap(typeset(`${label('source', lang)} : ${oneLine(sourceText(group.source))}, ${oneLine(group.source.url)}`, lang), width, `${INDENT}  `, INDENT).map(paint.soft),
    paint.soft(`${INDENT}${labelled('rule', lang)} ${oneLine(group.rule)}`),
  ]
}

function placeLines({ subject, at, message, excerpt }: Place, { lang, paint, width }: Layout): string[] {
  const where = [at, subject].filter((text) => text !== undefined)
  return [
    ...where.map((text) => `${INDENT}${paint.strong(text)}`),
    ...(message === undefined ? [] : wrap(typeset(oneLine(message), lang), width, INDENT)),
    ...excerpt.flatMap((line) => excerptLines(line, paint)),
  ]
}

function excerptLines({ number, text, here }: ExcerptLine, { soft, state }: Paint): string[] {
  const line = `${INDENT}${soft(`${String(number).padStart(5)} |`)} ${text}`.trimEnd()
  if (!here) return [line]
  const caret = ' '.repeat(here.from) + '^'.repeat(here.to - here.from)
  return [line, `${INDENT}${soft('      |')} ${state('fails', caret)}`]
}

function remedyLines({ remedy }: FindingGroup, { lang, width }: Layout): string[] {
  if (!remedy) return []
  const who = `${labelled('who', lang)} ${actorWord(remedy.who)[lang]}, ${effortWord(remedy.effort)[lang]}`
  const steps = remedy.steps.map((step) => oneLine(step[lang]))
  const how = steps.length > 1 ? [labelled('how', lang), ...steps.map((step, index) => `${index + 1}. ${step}`)] : steps.map((step) => `${labelled('how', lang)} ${step}`)
  return [who, ...how].flatMap((text) => wrap(typeset(text, lang), width, `${INDENT}   `, INDENT))
}
