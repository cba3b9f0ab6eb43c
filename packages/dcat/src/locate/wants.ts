import type { Edit, Finding } from '@communaux/report'
import { isReference, type Value } from '../model/graph.ts'
import { repairedProperty } from '../read/names.ts'
import type { Span } from '../read/reading.ts'
import type { Places, Witness } from '../read/witness.ts'

interface WantedProperty {
  at?: Places
  readonly values: Map<string, Places | undefined>
  /** The values to change, with every place that writes them. */
  readonly changes: Map<string, Places[]>
}

interface WantedSubject {
  at?: Places
  readonly properties: Map<string, WantedProperty>
}

const propertyOf = ({ details }: Finding): string | undefined => (typeof details?.['property'] === 'string' ? details['property'] : undefined)

/** A change of a value in the model. */
export type ValueEdit = Extract<Edit, { subject: string }> & { readonly from: Value; readonly to: Value }

/** The one change that would mend a finding, when it is said of the model. */
export function valueEditOf({ fix }: Finding): ValueEdit | undefined {
  const [edit] = fix?.edits ?? []
  return fix?.edits.length === 1 && edit && 'subject' in edit && edit.property !== '@id' && edit.from !== undefined && edit.to !== undefined ? (edit as ValueEdit) : undefined
}

/** A value to change must be the very same; the value of a finding is what people read of it. */
const exactKey = (value: Value): string => (isReference(value) ? `<${value.id}` : `"${value.lang ?? ''}^${value.datatype ?? ''} ${value.value}`)
const textOf = (value: Value): string => (isReference(value) ? value.id : value.value)

/** What findings speak of, looked for in a document: nodes, properties, values. Each is kept where it is first met. */
export class Wants implements Witness {
  readonly #subjects = new Map<string, WantedSubject>()
  readonly #names = new Map<string, string>()

  constructor(findings: Iterable<Finding>) {
    for (const finding of findings) this.#add(finding)
  }

  #add(finding: Finding): void {
    const { subject, value, location } = finding
    if (subject === undefined || location) return
    const wanted = entry(this.#subjects, subject, (): WantedSubject => ({ properties: new Map() }))
    const property = propertyOf(finding)
    if (property === undefined) return
    const { values, changes } = entry(wanted.properties, property, (): WantedProperty => ({ values: new Map(), changes: new Map() }))
    if (typeof value === 'string') values.set(value, undefined)
    const edit = valueEditOf(finding)
    if (edit) changes.set(exactKey(edit.from), [])
  }

  get isEmpty(): boolean {
    return this.#subjects.size === 0
  }

  wants(subject: string, property: string, value: Value): boolean {
    const wanted = this.#subjects.get(subject)
    if (!wanted) return false
    if (!wanted.at) return true
    const found = wanted.properties.get(this.#name(property))
    if (!found) return false
    return !found.at || isMissing(found, textOf(value)) || (found.changes.size > 0 && found.changes.has(exactKey(value)))
  }

  see(subject: string, property: string, value: Value, at: Places): void {
    const wanted = this.#subjects.get(subject)
    if (!wanted) return
    wanted.at ??= at
    const found = wanted.properties.get(this.#name(property))
    if (!found) return
    found.at ??= at
    if (isMissing(found, textOf(value))) found.values.set(textOf(value), at)
    if (found.changes.size > 0) found.changes.get(exactKey(value))?.push(at)
  }

  /** The place of the value of a finding, else of its property, else of its node. */
  placeOf(finding: Finding): Span | undefined {
    const wanted = finding.subject === undefined ? undefined : this.#subjects.get(finding.subject)
    const property = wanted?.properties.get(propertyOf(finding) ?? '')
    const edit = valueEditOf(finding)
    const value = (edit && this.placesOf(edit)[0]) ?? (typeof finding.value === 'string' ? property?.values.get(finding.value) : undefined)
    return value?.value ?? property?.at?.property ?? property?.at?.value ?? wanted?.at?.subject
  }

  /** Where the statement that an edit changes stands: everywhere it is said. */
  placesOf({ subject, property, from }: ValueEdit): readonly Places[] {
    return this.#subjects.get(subject)?.properties.get(property)?.changes.get(exactKey(from)) ?? []
  }

  /** A property whose name is damaged is known by its right name. */
  #name(property: string): string {
    let name = this.#names.get(property)
    if (name === undefined) this.#names.set(property, (name = repairedProperty(property) ?? property))
    return name
  }
}

const isMissing = ({ values }: WantedProperty, key: string): boolean => values.has(key) && values.get(key) === undefined

function entry<Item>(map: Map<string, Item>, key: string, make: () => Item): Item {
  let item = map.get(key)
  if (!item) map.set(key, (item = make()))
  return item
}
