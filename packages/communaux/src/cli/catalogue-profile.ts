import { profileOf, profiles, readProfile, type Profile } from '@communaux/dcat'
import type { Finding } from '@communaux/report'
import { located, readStructured } from '../read/structured.ts'
import type { Context } from './command.ts'
import { CliError } from './errors.ts'
import { textOf } from './html-of.ts'
import { isUrl } from './input.ts'
import { notAccepted } from './parse.ts'

/** A profile, and what is wrong in its file: the lines that can be read apply. */
export interface ProfileChoice {
  readonly profile: Profile
  readonly findings: readonly Finding[]
}

/**
 * The profile that a name means: one of ours by its id, or a town's own by its file (JSON or YAML).
 *
 * @throws CliError when there is no such profile
 */
export async function catalogueProfile(name: string, { input }: Pick<Context, 'input'>, what = '--profile'): Promise<ProfileChoice> {
  const known = profileOf(name)
  if (known) return { profile: known, findings: [] }
  if (name !== '-' && !isUrl(name) && !/[/\\]|\.(json|ya?ml)$/i.test(name)) throw notAccepted(what, name, profiles.map(({ id }) => id))
  const file = await input(name)
  const outcome = readStructured(textOf(file), file.name)
  if (!outcome.ok) throw new CliError({ fr: `${file.name}:${outcome.location.line}:${outcome.location.column} : ${outcome.text.fr}`, en: `${file.name}:${outcome.location.line}:${outcome.location.column}: ${outcome.text.en}` })
  const { value, findings } = readProfile(outcome.value.value, { file: file.name })
  if (value) return { profile: value, findings: located(findings, outcome.value) }
  const [first] = findings
  throw new CliError({ fr: `${file.name} : ${first?.message.fr ?? 'ce n’est pas un profil.'}`, en: `${file.name}: ${first?.message.en ?? 'this is not a profile.'}` })
}
