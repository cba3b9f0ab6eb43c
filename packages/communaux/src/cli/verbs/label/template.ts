import { templateCsv, templateJson, templateOds } from '@communaux/label'
import type { Run } from '../../command.ts'
import { scaleIdOf, scaleOf } from '../../label-inputs.ts'

/** An empty questionnaire to fill in: in a text editor (JSON) or in a spreadsheet (CSV, ODS). */
export const run: Run = async (context) => {
  const { options, config, lang } = context
  const scale = await scaleOf([options.text('scale'), config.label.scale, scaleIdOf(options.text('edition') ?? config.label.edition)], context)
  const profile = { kind: 'commune' as const, ...config.profile }
  switch (options.text('to') ?? 'json') {
    case 'csv':
      return { kind: 'document', content: templateCsv(scale, { lang, profile }) }
    case 'ods':
      return { kind: 'document', content: templateOds(scale, { lang, profile }) }
    default:
      return { kind: 'document', content: templateJson(scale, { profile }) }
  }
}
