import type { Finding } from '@communaux/report'
import { isReference, type Value } from '../model/graph.ts'
import { repairedName } from '../read/namespaces.ts'
import type { Span } from '../read/reading.ts'
import type { Places, Witness } from '../read/witness.ts'

interface WantedProperty {
  at?: Places
  readonly values: Map<string, Places | undefined>
}

interface WantedSubject {
  at?: Places
  readonly properties: Map<string, WantedProperty>
}

const propertyOf = ({ details }: Finding): string | undefined => (typeof details?.['property'] === 'string' ? details['property'] : undefined)
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
    const { values } = entry(wanted.properties, property, (): WantedProperty => ({ values: new Map() }))
    if (typeof value === 'string') values.set(value, undefined)
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
    const text = textOf(value)
    return !found.at || (found.values.has(text) && found.values.get(text) === undefined)
  }

  see(subject: string, property: string, value: Value, at: Places): void {
    const wanted = this.#subjects.get(subject)
    if (!wanted) return
    wanted.at ??= at
    const found = wanted.properties.get(this.#name(property))
    if (!found) return
    found.at ??= at
    const text = textOf(value)
    if (found.values.has(text) && found.values.get(text) === undefined) found.values.set(text, at)
  }

  /** The place of the value of a finding, else of its property, else of its node. */
  placeOf(finding: Finding): Span | undefined {
    const wanted = finding.subject === undefined ? undefined : this.#subjects.get(finding.subject)
    const property = wanted?.properties.get(propertyOf(finding) ?? '')
    const value = typeof finding.value === 'string' ? property?.values.get(finding.value) : undefined
    return value?.value ?? property?.at?.property ?? property?.at?.value ?? wanted?.at?.subject
  }

  /** A property whose namespace is damaged is known by its right name. */
  #name(property: string): string {
    let name = this.#names.get(property)
    if (name === undefined) this.#names.set(property, (name = repairedName(property) ?? property))
    return name
  }
}

function entry<Item>(map: Map<string, Item>, key: string, make: () => Item): Item {
  let item = map.get(key)
  if (!item) map.set(key, (item = make()))
  return item
}
