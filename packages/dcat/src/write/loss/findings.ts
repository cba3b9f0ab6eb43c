import { type Finding, finding, type RuleInfo, type Source } from '@communaux/report'
import { expand } from '../../data/namespaces.ts'
import { iriOfKey } from '../../model/fields.ts'
import { isReference, type Value } from '../../model/graph.ts'
import { Names } from '../rdf/names.ts'
import { writeImplied, writeLost, writeName, writeReshaped } from '../findings.ts'
import type { Difference } from './compare.ts'
import type { Side } from './side.ts'
import { one, treeOf } from './tree.ts'

/** The format that is written, as sentences call it, and the page that describes it. */
export interface Target {
  readonly name: string
  readonly source: Source
}

const keyOfIri: ReadonlyMap<string, string> = new Map([...iriOfKey].map(([key, iri]) => [iri, key]))

/** One finding for each property of a dataset (or of what it describes) that does not come back as it was. */
export function lossFindings(found: readonly Difference[], subject: string, before: Side, after: Side, target: Target): readonly Finding[] {
  return found.map(({ path, lost, instead, isName }) => {
    const written = instead.map((value) => treeOf(value, after))
    const property = path.at(-1) ?? expand('dcat:dataset')
    const made = finding(ruleOf(lost, instead, isName), {
      subject,
      path: path.map((iri) => keyOfIri.get(iri) ?? iri),
      ...(isLanguageOnly(lost, instead) && { message: NO_LANGUAGE }),
      params: { format: target.name, property: pathName(path), written: excerpt(written) },
      ...(lost.length > 0 && { value: one(lost.map((value) => (isName ? treeOf(value, NOTHING) : treeOf(value, before)))) }),
      details: { property, ...(written.length > 0 && { written: one(written) }) },
    })
    return { ...made, source: target.source }
  })
}

const NO_LANGUAGE = {
  fr: 'Le format {format} ne garde pas la langue des textes de {property}.',
  en: 'The {format} format does not keep the language of the texts of {property}.',
}
/** Every text is there, without its language. */
const isLanguageOnly = (lost: readonly Value[], instead: readonly Value[]): boolean =>
  lost.length > 0 && lost.every((text) => !isReference(text) && text.lang !== undefined && instead.some((other) => !isReference(other) && other.value === text.value))

const NOTHING: Side = { graph: new Map(), isWall: () => false }

function ruleOf(lost: readonly unknown[], instead: readonly unknown[], isName: boolean): RuleInfo {
  if (isName) return writeName
  if (lost.length === 0) return writeImplied
  return instead.length === 0 ? writeLost : writeReshaped
}

/** `dct:publisher/foaf:homepage`; a dataset itself is what `dcat:dataset` points to. */
export function pathName(path: readonly string[]): string {
  const names = new Names()
  return path.length === 0 ? 'dcat:dataset' : path.map((iri) => names.short(iri) ?? iri).join('/')
}

const LONGEST = 60

function excerpt(values: readonly unknown[]): string {
  const text = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(', ').replace(/\s+/g, ' ')
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
