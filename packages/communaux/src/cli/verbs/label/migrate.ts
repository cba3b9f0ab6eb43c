import { migrate, migrations, scales, score, type Answers, type Edition, type Migration, type Scale } from '@communaux/label'
import { formatNumber, type Language, type Localized } from '@communaux/report'
import type { Context, Run } from '../../command.ts'
import { CliError } from '../../errors.ts'
import { editionOf, labelInputs, scaleOf } from '../../label-inputs.ts'
import { scoreText } from '../../label-text.ts'

/** Proposes the answers of one edition for another; `--dry-run` says what would change, and writes nothing. */
export const run: Run = async (context) => {
  const { options } = context
  const to = options.text('to')
  if (to === undefined) throw new CliError({ fr: '--to manque : l’identifiant de l’édition visée (communaux label editions).', en: '--to is missing: the id of the edition aimed at (communaux label editions).' })
  const edition = editionOf(to, '--to')
  const target = await targetScale(edition, context)
  const { answers, scale: from, edition: before } = await labelInputs(context.args[0] ?? '', { ...context, options: context.options.without('scale', 'edition') })
  const table = migrations.find((known) => known.from === from.id && known.to === target.id)
  const migration = migrate(answers, { from, to: target, ...(table && { table }) })
  if (!options.flag('dry-run')) return { kind: 'document', content: `${JSON.stringify(migration.answers, null, 2)}\n`, notes: [summary(migration)] }
  const estimates = { before: estimate(answers, before, from), after: estimate(migration.answers, edition, target) }
  return {
    kind: 'answer',
    json: { from: from.id, to: target.id, report: migration.report, ...estimates, changes: JSON.stringify(estimates.before.level) !== JSON.stringify(estimates.after.level) },
    text: (lang) => textOf(migration, edition, target, lang),
  }
}

async function targetScale(edition: Edition, context: Context): Promise<Scale> {
  const named = context.options.text('scale')
  if (named !== undefined) return scaleOf([named], context)
  const found = scales.find((scale) => scale.edition === edition.id)
  if (found) return found
  throw new CliError({ fr: `aucune grille d’estimation ne lit l’édition ${edition.id} : donnez --scale.`, en: `no estimation scale reads the edition ${edition.id}: give --scale.` })
}

function estimate(answers: Answers, edition: Edition, scale: Scale): Pick<ReturnType<typeof score>, 'edition' | 'points' | 'level' | 'coverage'> {
  const { edition: id, points, level, coverage } = score(answers, { edition, scale })
  return { edition: id, points, level, coverage }
}

function summary({ report }: Migration): Localized {
  const [carried, confirm, fresh, lost] = [report.carried, report.toConfirm, report.new, report.lost].map((list) => list.length)
  const n = (value = 0, lang: Language): string => formatNumber(value, lang)
  return {
    fr: `Reprises : ${n(carried, 'fr')} ; à confirmer : ${n(confirm, 'fr')} ; nouvelles : ${n(fresh, 'fr')} ; perdues : ${n(lost, 'fr')}. Une personne confirme.`,
    en: `Carried: ${n(carried, 'en')}; to confirm: ${n(confirm, 'en')}; new: ${n(fresh, 'en')}; lost: ${n(lost, 'en')}. A person confirms.`,
  }
}

const HEADS = {
  fr: { toConfirm: 'À confirmer', lost: 'À redemander', new: 'Nouvelles questions' },
  en: { toConfirm: 'To confirm', lost: 'To ask again', new: 'New questions' },
} as const

function textOf(migration: Migration, edition: Edition, scale: Scale, lang: Language): string {
  const lists = (['toConfirm', 'lost', 'new'] as const).flatMap((name) => {
    const moved = migration.report[name]
    if (moved.length === 0) return []
    return ['', HEADS[lang][name], ...moved.map(({ from, to, note }) => `  ${from.join(' + ') || '–'} → ${to.join(' + ') || '–'}${note ? ` (${note[lang]})` : ''}`)]
  })
  return [summary(migration)[lang], ...lists, '', scoreText(score(migration.answers, { edition, scale }), edition, lang)].join('\n')
}
