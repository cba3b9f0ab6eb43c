import type { FindingGroup } from '../../check/group.ts'
import { typeset } from '../../model/typography.ts'
import { actorWord, effortWord, outcomeWord, severityWord, stateWord } from '../../model/words.ts'
import type { Language, Remedy } from '../../model/types.ts'
import { label, type Label, sourceText } from '../shared/labels.ts'
import type { WriteOptions } from '../shared/options.ts'
import { andMore, type Place, type PlaceOptions, placesOf } from '../shared/places.ts'
import { escapeHtml } from './escape.ts'
import { excerptHtml } from './excerpt.ts'
import { mark } from './mark.ts'
import { link, sentence, subjectHtml } from './text.ts'

export interface GroupOptions extends WriteOptions {
  /** Level of the group's heading, 3 by default. */
  readonly headingLevel?: 2 | 3 | 4 | 5
}

/** One group: mark and words, the headline, the places, who and how long at the side, why and how folded. */
export function groupHtml(group: FindingGroup, options: GroupOptions & PlaceOptions): string {
  const { lang, headingLevel = 3 } = options
  const { shown, hidden } = placesOf(group, options)
  const headline = sentence(group.headline[lang], lang)
  const rows = [...shown.map((place) => placeHtml(place, lang)).filter(Boolean), ...(hidden > 0 ? [`<li class="soft">${escapeHtml(andMore(hidden, lang))}</li>`] : [])]
  return [
    `<article class="group" data-state="${group.outcome}">`,
    `<p class="state">${mark(group.outcome)}${stateText(group, lang)}</p>`,
    `<h${headingLevel}>${headline}</h${headingLevel}>`,
    '<div class="with-side"><div>',
    rows.length > 0 ? `<ul class="places">${rows.join('')}</ul>` : '',
    group.remedy ? folded('how', headline, steps(group.remedy, lang), lang) : '',
    folded('why', headline, why(group, lang), lang),
    '</div>',
    group.remedy ? who(group.remedy, lang) : '',
    '</div></article>',
  ].filter(Boolean).join('\n')
}

function stateText({ outcome, because, severity }: FindingGroup, lang: Language): string {
  const word = because ? outcomeWord({ outcome, because })[lang] : severityWord(severity)[lang]
  return outcome === 'fails' ? `${stateWord(outcome)[lang]} · ${word}` : word
}

function placeHtml({ subject, at, message, excerpt }: Place, lang: Language): string {
  const where = [...(subject === undefined ? [] : [subjectHtml(subject)]), ...(at === undefined ? [] : [`<code>${escapeHtml(at)}</code>`])]
  const body = [where.length > 0 ? `<p>${where.join(' · ')}</p>` : '', message === undefined ? '' : `<p>${sentence(message, lang)}</p>`, excerptHtml(excerpt)].join('')
  return body && `<li>${body}</li>`
}

/** The hidden headline tells one fold from another when they are read out of context. */
const folded = (name: Label, headline: string, body: string, lang: Language): string =>
  body && `<details><summary>${label(name, lang)}<span class="unseen"> – ${headline}</span></summary>${body}</details>`

function steps({ steps: list }: Remedy, lang: Language): string {
  const [first] = list
  if (!first) return ''
  return list.length === 1 ? `<p>${sentence(first[lang], lang)}</p>` : `<ol>${list.map((step) => `<li>${sentence(step[lang], lang)}</li>`).join('')}</ol>`
}

const why = ({ rule, source, title }: FindingGroup, lang: Language): string =>
  `${title ? `<p>${sentence(title[lang], lang)}</p>` : ''}<p class="soft">${link(source.url, typeset(sourceText(source), lang))} · <code>${escapeHtml(rule)}</code></p>`

const who = (remedy: Remedy, lang: Language): string =>
  `<dl class="who"><div><dt>${label('who', lang)}</dt><dd>${actorWord(remedy.who)[lang]}</dd></div><div><dt>${label('time', lang)}</dt><dd>${effortWord(remedy.effort)[lang]}</dd></div></dl>`
