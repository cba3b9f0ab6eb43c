import { emptyAnswers, questionsOf, type Question, type Scale } from '@communaux/label'
import type { Run } from '../../command.ts'
import { CliError } from '../../errors.ts'
import { editionOf, scaleOf } from '../../label-inputs.ts'

/**
 * An empty questionnaire: nothing is answered, so everything is unknown. `questions` reminds what may be
 * answered, and how; it is left out when the file is read.
 */
export const run: Run = async (context) => {
  const { options, config } = context
  const to = options.text('to') ?? 'json'
  if (to !== 'json') throw new CliError({ fr: `--to ${to} : pas encore. Prenez json.`, en: `--to ${to}: not yet. Take json.` })
  const scale = await scaleOf([options.text('scale'), config.label.scale], context)
  const edition = editionOf(options.text('edition') ?? config.label.edition ?? scale.edition)
  const template = { ...emptyAnswers({ kind: 'commune', ...config.profile }, edition, scale), questions: remindersOf(scale, context.lang) }
  return { kind: 'document', content: `${JSON.stringify(template, null, 2)}\n` }
}

const remindersOf = (scale: Scale, lang: 'fr' | 'en'): readonly object[] => [...questionsOf(scale)].map(({ item, parent }) => ({ id: item.id, domain: parent?.name[lang] ?? '', text: item.text[lang], answer: answerOf(item) }))

/** What a value looks like. */
function answerOf({ kind, options = [], naAllowed }: Question): string {
  const values = options.map(({ id }) => id).join(' | ')
  const example = { 'yes-no': 'true | false', share: '0 … 1', count: '0, 1, 2…', choice: values, list: `[${values}]`, text: '"…"', status: '{ done, planned, notDone }' }[kind]
  return `{ "value": ${example} }${naAllowed ? ' | { "notApplicable": "…" }' : ''}`
}
