import type { RuleInfo } from '@communaux/report'
import { GraphBuilder } from '../../model/graph-builder.ts'
import type { Value } from '../../model/graph.ts'
import type { FormatId, Mend, Reading, Source, Span } from '../reading.ts'
import { excerpt, type TroubleParts, Troubles } from '../troubles.ts'
import type { Witness } from '../witness.ts'
import type { Budget, Token } from './token.ts'
import { tokenAt } from './tokens.ts'

/** A node that statements speak of, and where it was named. */
export interface Subject extends Pick<Token, 'start' | 'end'> {
  readonly id: string
}

const spanOf = ({ start, end }: Pick<Token, 'start' | 'end'>): Span => ({ start, length: end - start })

/** Where the lenient reader stands in a document: the current token, what was declared, what was found. */
export class Reader {
  readonly text: string
  readonly builder: GraphBuilder = new GraphBuilder()
  readonly prefixes: Map<string, string> = new Map<string, string>()
  readonly graphs: Set<string> = new Set<string>()
  /** Prefixes whose address was mended and that no name has used yet, with the address as written. */
  readonly damaged: Map<string, Token> = new Map<string, Token>()
  readonly hasFourTerms: boolean
  base: string
  token: Token
  depth = 0
  readonly #troubles = new Troubles()
  readonly #budget: Budget
  readonly #witness: Witness | undefined
  /** Where the last token read ends. */
  #end = 0
  /** How many nodes without name were met: the next one is called by this number. */
  blanks = 0

  constructor({ text, base }: Source, format: FormatId, witness?: Witness) {
    this.#witness = witness
    this.hasFourTerms = format === 'nquads'
    this.text = text
    this.base = base
    this.#budget = { left: 100_000 + text.length }
    this.token = tokenAt(text, 0, this.#budget)
  }

  /** Moves on, and gives the token that was current. */
  advance(): Token {
    const { token } = this
    this.#end = token.end
    this.token = tokenAt(this.text, token.end, this.#budget)
    return token
  }

  /** The token after the current one, or after another. */
  peek(token: Token = this.token): Token {
    return tokenAt(this.text, token.end, this.#budget)
  }

  is(mark: string): boolean {
    return this.token.kind === 'mark' && this.token.value === mark
  }

  /** Takes a statement whose value starts at an offset and was just read. */
  state(subject: Subject, verb: Token, property: string, value: Value, start: number): void {
    if (!this.#witness) this.builder.add(subject.id, property, value)
    else if (this.#witness.wants(subject.id, property, value)) {
      const at = { subject: spanOf(subject), property: spanOf(verb), value: { start, length: this.#end - start } }
      this.#witness.see(subject.id, property, value, at)
    }
  }

  newBlank(): string {
    return `_:a_${(this.blanks++).toString()}`
  }

  /** What should have stood after the last token read. */
  after(text: string): Mend {
    return { start: this.#end, length: 0, text }
  }

  report(rule: RuleInfo, { start, end }: Pick<Token, 'start' | 'end'>, parts?: TroubleParts): void {
    this.#troubles.add(rule, { start, length: end - start }, parts)
  }

  /** The current token as it can be shown in a sentence. */
  shown(): string {
    return excerpt(this.text.slice(this.token.start, this.token.end))
  }

  reading(): Reading {
    return { graph: this.builder.graph(), troubles: this.#troubles.list, prefixes: this.prefixes }
  }
}
