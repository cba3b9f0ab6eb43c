import type { RuleInfo } from '@communaux/report'
import { GraphBuilder } from '../../model/graph-builder.ts'
import type { FormatId, Reading, Source } from '../reading.ts'
import { excerpt, type TroubleParts, Troubles } from '../troubles.ts'
import type { Budget, Token } from './token.ts'
import { tokenAt } from './tokens.ts'

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
  #blanks = 0

  constructor({ text, base }: Source, format: FormatId) {
    this.hasFourTerms = format === 'nquads'
    this.text = text
    this.base = base
    this.#budget = { left: 100_000 + text.length }
    this.token = tokenAt(text, 0, this.#budget)
  }

  /** Moves on, and gives the token that was current. */
  advance(): Token {
    const { token } = this
    this.token = tokenAt(this.text, token.end, this.#budget)
    return token
  }

  /** The token after the current one. */
  peek(): Token {
    return tokenAt(this.text, this.token.end, this.#budget)
  }

  is(mark: string): boolean {
    return this.token.kind === 'mark' && this.token.value === mark
  }

  newBlank(): string {
    return `_:a_${(this.#blanks++).toString()}`
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
