import type { RawAttribute } from '../xml/events.ts'
import { isDeclaration, type Scope } from '../xml/scope.ts'

/** Writes the inside of a `parseType="Literal"` in exclusive canonical form: each element declares the namespaces it uses. */
export class XmlLiteral {
  #text = ''
  readonly #names: string[] = []
  readonly #rendered: Map<string, string>[] = [new Map<string, string>()]

  open(name: string, attributes: readonly RawAttribute[], scope: Scope): void {
    const known = this.#rendered.at(-1) ?? new Map<string, string>()
    const rendered = new Map(known)
    const plain = attributes.filter((attribute) => !isDeclaration(attribute.name))
    const prefixes = new Set([prefixOf(name), ...plain.map((attribute) => prefixOf(attribute.name)).filter(Boolean)])
    const declared: string[] = []
    for (const prefix of [...prefixes].sort()) {
      const ns = scope.get(prefix) ?? ''
      if (prefix === 'xml' || (known.get(prefix) ?? '') === ns) continue
      rendered.set(prefix, ns)
      declared.push(` xmlns${prefix && ':'}${prefix}="${escapeValue(ns)}"`)
    }
    const written = plain.map((attribute) => ({ ...attribute, key: sortKey(attribute.name, scope) })).sort((a, b) => (a.key < b.key ? -1 : 1))
    this.#text += `<${name}${declared.join('')}${written.map(({ name: key, value }) => ` ${key}="${escapeValue(value)}"`).join('')}>`
    this.#names.push(name)
    this.#rendered.push(rendered)
  }

  text(value: string): void {
    this.#text += value.replace(/[&<>\r]/g, (char) => ESCAPES[char] ?? char)
  }

  close(): void {
    this.#rendered.pop()
    this.#text += `</${this.#names.pop() ?? ''}>`
  }

  toString(): string {
    return this.#text
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#x9;', '\n': '&#xA;', '\r': '&#xD;',
}
const escapeValue = (value: string): string => value.replace(/[&<"\t\n\r]/g, (char) => ESCAPES[char] ?? char)

const prefixOf = (name: string): string => (name.includes(':') ? name.slice(0, name.indexOf(':')) : '')

/** Attributes go by namespace, then by local name; those without a namespace first. */
function sortKey(name: string, scope: Scope): string {
  const prefix = prefixOf(name)
  return `${prefix ? (scope.get(prefix) ?? prefix) : ''}\u0000${name.slice(prefix ? prefix.length + 1 : 0)}`
}
