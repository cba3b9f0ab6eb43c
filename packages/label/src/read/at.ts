import { type Finding, finding, type Localized, type Path, type RuleInfo } from '@communaux/report'
import { INPUT_CYCLIC, INPUT_SHAPE, INPUT_UNKNOWN_KEY } from './problems.ts'
import { nearest } from './nearest.ts'

/** Deeper than any scale written by people: stops a hostile input before it stops us. */
const MAX_DEPTH = 64

/** Where the reading of an input stands, and what was found so far. */
export class At {
  readonly path: Path
  readonly findings: Finding[]
  readonly #ancestors: readonly object[]

  constructor(findings: Finding[], path: Path = [], ancestors: readonly object[] = []) {
    this.findings = findings
    this.path = path
    this.#ancestors = ancestors
  }

  /** One step further in. */
  child(key: string | number): At {
    return new At(this.findings, [...this.path, key], this.#ancestors)
  }

  /** Enters an object or a list; null, with a finding, when it holds itself or lies too deep. */
  enter(container: object): At | null {
    if (this.#ancestors.includes(container) || this.#ancestors.length >= MAX_DEPTH) {
      this.report(INPUT_CYCLIC, {})
      return null
    }
    return new At(this.findings, this.path, [...this.#ancestors, container])
  }

  /** Says that something else was expected here; gives nothing in its place. */
  expected(what: Localized, value: unknown): null {
    const [fr, en] = [`${placeOf(this.path).fr} : on attend ${what.fr}`, `${placeOf(this.path).en}: expected ${what.en}`]
    this.findings.push(finding(INPUT_SHAPE, { path: this.path, value: shown(value), message: { fr, en } }))
    return null
  }

  unknownKey(key: string, known: readonly string[]): void {
    const suggestion = nearest(key, known)
    const hint = suggestion ? { fr: ` Vouliez-vous dire «\u00A0${suggestion}\u00A0» ?`, en: ` Did you mean “${suggestion}”?` } : { fr: '', en: '' }
    this.child(key).report(INPUT_UNKNOWN_KEY, { key, hintFr: hint.fr, hintEn: hint.en })
  }

  report(rule: RuleInfo, params: Readonly<Record<string, string | number>>): void {
    this.findings.push(finding(rule, { path: this.path, params }))
  }
}

function placeOf(path: Path): Localized {
  const place = path.join('.')
  return place === '' ? { fr: 'Le document', en: 'The document' } : { fr: `«\u00A0${place}\u00A0»`, en: `“${place}”` }
}

const MAX_SHOWN = 80

/** A value as it may be put in a finding: a finding is JSON, NaN and functions are not. */
function shown(value: unknown): unknown {
  if (typeof value === 'string') return value.slice(0, MAX_SHOWN)
  if (typeof value === 'boolean' || value === null || Number.isFinite(value)) return value
  if (typeof value === 'number') return String(value)
  return value === undefined ? undefined : Array.isArray(value) ? 'list' : typeof value
}
