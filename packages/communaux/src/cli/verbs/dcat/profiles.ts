import { jsonSchemaOf, type Profile, profiles, profileSummary, type ProfileSummary, writeShapes } from '@communaux/dcat'
import { formatNumber, type Language } from '@communaux/report'
import { catalogueProfile } from '../../catalogue-profile.ts'
import type { Result, Run } from '../../command.ts'
import { CliError } from '../../errors.ts'

const WORDS = { fr: { rules: 'règles', of: 'étend' }, en: { rules: 'rules', of: 'extends' } } as const

/** The profiles known, with their rules; one of them, or a town’s own in a file; or that one as shapes or as a schema. */
export const run: Run = async (context) => {
  const { args: [name], options } = context
  const to = options.text('to')
  if (name === undefined) {
    if (to !== undefined) throw new CliError({ fr: `--to ${to} : de quel profil ? ${profiles.map(({ id }) => id).join(', ')}.`, en: `--to ${to}: of which profile? ${profiles.map(({ id }) => id).join(', ')}.` })
    return listed(profiles)
  }
  const { profile, findings } = await catalogueProfile(name, context, 'profiles')
  if (to !== undefined) return { kind: 'document', content: written(profile, to, context.lang), notes: findings.map(({ message }) => message) }
  return listed([profileSummary(profile)])
}

const written = (profile: Profile, to: string, lang: Language): string => (to === 'shacl' ? writeShapes(profile) : `${JSON.stringify(jsonSchemaOf(profile, { lang }), null, 2)}\n`)

const listed = (of: readonly ProfileSummary[]): Result => ({
  kind: 'answer',
  json: of.map(({ id, edition, extends: parent, rules }) => ({ id, edition, extends: parent, rules })),
  text: (lang) => of.map((profile) => line(profile, lang)).join('\n'),
})

const line = ({ id, edition, rules, extends: parent }: ProfileSummary, lang: Language): string =>
  `${id} ${edition} – ${formatNumber(rules.length, lang)} ${WORDS[lang].rules}${parent === null ? '' : `, ${WORDS[lang].of} ${parent}`}`
