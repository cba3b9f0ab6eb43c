import { type Finding, finding, type Localized, type RuleInfo } from '@communaux/report'
import { expand } from '../data/namespaces.ts'
import { dcatAp211 } from '../data/profiles/dcat-ap-2.1.1.ts'
import { dcatAp301 } from '../data/profiles/dcat-ap-3.0.1.ts'
import type { ClassConstraints, Profile, PropertyConstraint } from '../data/profiles/types.ts'
import { subclasses } from '../data/subclasses.ts'
import type { Table } from '../data/tables/types.ts'
import { rules as registry } from '../rules/index.ts'
import { allTables } from './plan.ts'
import { CONSTRAINT_FIELDS, INHERITED, isName, isRecord, KINDS, PROFILE_KEYS, TEXT } from './profile-fields.ts'
import { profileOf, profiles } from './profiles.ts'

/** Every table of this package: the two lines of DCAT-AP name them all. */
const tables = [...new Set([...allTables(dcatAp301), ...allTables(dcatAp211)])]

export const profileInvalid: RuleInfo = {
  id: 'dcat/profile-invalid',
  severity: 'error',
  title: { fr: 'Un profil est écrit comme le dit sa documentation.', en: 'A profile is written as its documentation says.' },
  message: { fr: '{where} : {problem}.', en: '{where}: {problem}.' },
  source: { title: 'W3C, SHACL', clause: '4, Core Constraint Components', url: 'https://www.w3.org/TR/shacl/#core-components' },
  remedy: { who: 'developer', effort: 'minutes', steps: [{ fr: 'Corrigez cette ligne du profil ; les autres restent appliquées.', en: 'Mend this line of the profile; the others still apply.' }] },
}

type Path = readonly (string | number)[]
type Report = (path: Path, problem: Localized) => void

/**
 * Reads a profile of one’s own from a parsed JSON or YAML document: what it extends, and the rows it adds or changes.
 * A row that cannot be read is left out and reported with its path; `value` is `null` when there is no profile at all.
 *
 * @example readProfile({ id: 'ville', edition: '2026', extends: 'datagouv-fr', constraints: { 'dcat:Dataset': { 'dcat:keyword': { min: 3 } } } })
 */
export function readProfile(input: unknown, { file = 'profil' }: { readonly file?: string } = {}): { value: Profile | null; findings: readonly Finding[] } {
  const findings: Finding[] = []
  const report: Report = (path, problem) => {
    const where = path.length > 0 ? path.join(' › ') : file
    const message = { fr: `${where} : ${problem.fr}.`, en: `${where}: ${problem.en}.` }
    findings.push(finding(profileInvalid, { subject: file, path, message }))
  }
  const value = isRecord(input) ? profileFrom(input, report) : null
  if (!isRecord(input)) report([], { fr: 'ce n’est pas un profil (un objet est attendu)', en: 'this is not a profile (an object is expected)' })
  return { value, findings }
}

function profileFrom(input: Readonly<Record<string, unknown>>, report: Report): Profile | null {
  for (const key of Object.keys(input)) if (!PROFILE_KEYS.has(key)) report([key], { fr: 'champ inconnu', en: 'unknown field' })
  const { id, edition, title } = input
  if (!TEXT.test(id)) report(['id'], { fr: 'un identifiant est attendu', en: 'an identifier is expected' })
  if (!TEXT.test(edition)) report(['edition'], { fr: 'une version ou une date est attendue', en: 'a version or a date is expected' })
  if (typeof id !== 'string' || typeof edition !== 'string' || !id.trim() || !edition.trim()) return null
  const parent = parentOf(input['extends'], report)
  const constraints = constraintsFrom(input['constraints'], report)
  const name = typeof title === 'string' ? { fr: title, en: title } : isLocalized(title) ? title : { fr: id, en: id }
  return {
    id,
    edition,
    title: name,
    source: sourceFrom(input['source'], name.fr),
    ...(parent && { extends: parent }),
    inherited: inheritedFrom(input['inherited'], report),
    constraints,
    subclasses,
    vocabularies: tablesNamed(constraints, parent),
    rules: rulesFrom(input['rules'], report),
  }
}

function parentOf(name: unknown, report: Report): Profile | undefined {
  if (name === undefined) return undefined
  const parent = typeof name === 'string' ? profileOf(name) : undefined
  const known = profiles.map(({ id }) => id).join(', ')
  if (!parent) report(['extends'], { fr: `profil inconnu ; ceux-ci existent : ${known}`, en: `unknown profile; these exist: ${known}` })
  return parent
}

const isLocalized = (value: unknown): value is Localized => isRecord(value) && TEXT.test(value['fr']) && TEXT.test(value['en'])

function sourceFrom(value: unknown, title: string): Profile['source'] {
  const source = isRecord(value) ? value : {}
  const { title: own, url } = source
  return { title: typeof own === 'string' ? own : title, url: typeof url === 'string' ? url : profileInvalid.source.url }
}

function inheritedFrom(value: unknown, report: Report): NonNullable<Profile['inherited']> {
  const kept = Object.entries(isRecord(value) ? value : {}).filter(([kind, severity]) => {
    if (!KINDS.has(kind)) report(['inherited', kind], { fr: 'sorte de contrainte inconnue', en: 'unknown kind of constraint' })
    else if (!INHERITED.test(severity)) report(['inherited', kind], { fr: `attendu : ${INHERITED.expected.fr}`, en: `expected: ${INHERITED.expected.en}` })
    else return true
    return false
  })
  return Object.fromEntries(kept)
}

function rulesFrom(value: unknown, report: Report): readonly string[] {
  const known = new Set(registry.map(({ id }) => id))
  return (Array.isArray(value) ? (value as readonly unknown[]) : []).filter((id, index): id is string => {
    const isKnown = typeof id === 'string' && known.has(id)
    if (!isKnown) report(['rules', index], { fr: 'règle inconnue', en: 'unknown rule' })
    return isKnown
  })
}

/** The tables that the rows name and that the extended profile does not bring. */
function tablesNamed(constraints: ClassConstraints, parent: Profile | undefined): readonly Table[] {
  const named = new Set(Object.values(constraints).flatMap((rows) => Object.values(rows).map(({ vocabulary }) => vocabulary)))
  const brought = new Set((parent ? allTables(parent) : []).map(({ id }) => id))
  return tables.filter(({ id }) => named.has(id) && !brought.has(id))
}

function constraintsFrom(value: unknown, report: Report): ClassConstraints {
  const classes = Object.entries(isRecord(value) ? value : {}).filter(([name]) => checkName(name, ['constraints', name], report))
  return Object.fromEntries(
    classes.map(([className, properties]) => {
      const path = ['constraints', className]
      if (!isRecord(properties)) report(path, { fr: 'des propriétés sont attendues', en: 'properties are expected' })
      const rows = Object.entries(isRecord(properties) ? properties : {}).filter(([name]) => checkName(name, [...path, name], report))
      return [className, Object.fromEntries(rows.map(([name, row]) => [name, constraintFrom(row, [...path, name], report)]))]
    }),
  )
}

function checkName(name: string, path: Path, report: Report): boolean {
  if (isName(name, expand(name))) return true
  report(path, { fr: 'préfixe inconnu : écrivez l’adresse entière', en: 'unknown prefix: write the full IRI' })
  return false
}

function constraintFrom(row: unknown, path: Path, report: Report): PropertyConstraint {
  if (!isRecord(row)) report(path, { fr: 'des contraintes sont attendues', en: 'constraints are expected' })
  const kept = Object.entries(isRecord(row) ? row : {}).filter(([key, value]) => {
    const field = Object.hasOwn(CONSTRAINT_FIELDS, key) ? CONSTRAINT_FIELDS[key as keyof PropertyConstraint] : undefined
    if (!field) report([...path, key], { fr: 'contrainte inconnue', en: 'unknown constraint' })
    else if (!field.test(value)) report([...path, key], { fr: `attendu : ${field.expected.fr}`, en: `expected: ${field.expected.en}` })
    else if (key === 'vocabulary' && !tables.some(({ id }) => id === value)) report([...path, key], { fr: `table inconnue ; celles-ci existent : ${tables.map(({ id }) => id).join(', ')}`, en: `unknown table; these exist: ${tables.map(({ id }) => id).join(', ')}` })
    else return true
    return false
  })
  return Object.fromEntries(kept)
}
