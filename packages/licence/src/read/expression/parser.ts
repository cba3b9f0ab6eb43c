import { type Atom, atom, type Expression, group } from '../../model/expression/ast.ts'
import type { Faults } from './faults.ts'
import { exceptionWord, licenceWord } from './identifiers.ts'
import type { Token } from './lexer.ts'

/** Deeper than any expression that a person wrote. */
const DEEPEST = 100
const isSpecial = (node: Expression | null): node is Atom & { id: 'NONE' | 'NOASSERTION' } => node?.type === 'licence' && (node.id === 'NONE' || node.id === 'NOASSERTION')

/** A recursive descent over the tokens: OR, then AND, then WITH. It goes on after a fault, to report them all. */
export class Parser {
  readonly #tokens: readonly Token[]
  readonly #faults: Faults
  readonly #end: number
  #place = 0
  #depth = 0

  constructor(tokens: readonly Token[], faults: Faults, end: number) {
    this.#tokens = tokens
    this.#faults = faults
    this.#end = end
  }

  /** The whole expression, or null when nothing could be read. */
  parse(): Expression | null {
    const parts: (Expression | null)[] = [this.#choice()]
    while (this.#peek()) {
      const stray = this.#next()
      if (stray?.kind === 'close') this.#faults.add('unopened', stray.start, stray.end)
      else this.#back()
      if (this.#peek() && this.#peek()?.kind !== 'close') parts.push(this.#choice())
    }
    return joined('and', parts)
  }

  #choice(): Expression | null {
    const items = [this.#combination()]
    while (this.#operator('or')) items.push(this.#combination())
    if (items.length > 1) for (const item of items) if (isSpecial(item)) this.#special(item)
    return joined('or', items)
  }

  #combination(): Expression | null {
    const items = [this.#addition()]
    while (this.#operator('and') || this.#missingOperator()) items.push(this.#addition())
    return joined('and', items)
  }

  #addition(): Expression | null {
    const licence = this.#term()
    const with_ = this.#operator('with')
    if (!with_) return licence
    if (licence && licence.type !== 'licence') this.#faults.add('withGroup', with_.start, with_.end)
    else if (isSpecial(licence)) this.#special(licence)
    const exception = this.#exception(with_)
    return licence?.type === 'licence' && exception !== null ? { ...licence, exception } : licence
  }

  #exception(after: Token): string | null {
    const token = this.#peek()
    if (token?.kind !== 'word') {
      this.#faults.add('missingException', after.end, after.end)
      return null
    }
    this.#next()
    const word = exceptionWord(token.text)
    if (!('faulty' in word)) return word.id
    this.#faults.add(word.faulty, token.start, token.end, word.suggestion)
    return word.suggestion ?? token.text
  }

  #term(): Expression | null {
    this.#skipBad()
    const token = this.#peek()
    if (token?.kind === 'open') return this.#group(token)
    if (token?.kind === 'word') return this.#licence(token)
    this.#faults.add('missingLicence', token?.start ?? this.#end, token?.start ?? this.#end)
    return null
  }

  #group(open: Token): Expression | null {
    this.#next()
    if (++this.#depth > DEEPEST) {
      this.#faults.add('tooLong', open.start, open.end)
      this.#place = this.#tokens.length
      return null
    }
    const inside = this.#choice()
    this.#depth--
    if (this.#peek()?.kind === 'close') this.#next()
    else if (this.#place < this.#tokens.length || this.#depth < DEEPEST) this.#faults.add('unclosed', open.start, open.end)
    return inside
  }

  #licence(token: Token): Expression {
    this.#next()
    const plus = this.#plus(token)
    // The list holds "GPL-2.0+" as an id of its own: the plus is read first, so that it is one case less.
    const word = licenceWord(token.text)
    if ('faulty' in word) {
      this.#faults.add(word.faulty, token.start, token.end, word.suggestion)
      return { ...atom(word.suggestion?.replace(/\+$/, '') ?? token.text), plus: plus || Boolean(word.suggestion?.endsWith('+')) }
    }
    const takesPlus = word.known !== undefined && !/-(?:only|or-later)$/.test(word.id)
    if (plus && !takesPlus) this.#faults.add('plus', token.end, token.end + 1, word.id)
    return { ...atom(word.id), plus: plus && takesPlus }
  }

  /** A plus right after its word; one after a space is a fault, and still read. */
  #plus(token: Token): boolean {
    let found = false
    for (let next = this.#peek(); next?.kind === 'plus'; next = this.#peek()) {
      if (found || next.start !== token.end) this.#faults.add('plus', next.start, next.end, `${token.text}+`)
      found = true
      this.#next()
    }
    return found
  }

  #operator(name: 'and' | 'or' | 'with'): Token | null {
    const token = this.#peek()
    if (token?.kind !== 'operator' || token.text.toLowerCase() !== name) return null
    const [before, after] = [this.#tokens[this.#place - 1], this.#tokens[this.#place + 1]]
    if (token.text !== name && token.text !== name.toUpperCase()) this.#faults.add('operatorCase', token.start, token.end, name.toUpperCase())
    if (before?.end === token.start || after?.start === token.end) this.#faults.add('operatorSpace', token.start, token.end, ` ${name.toUpperCase()} `)
    this.#next()
    return token
  }

  /** Two licences side by side: which operator was meant is not ours to say. */
  #missingOperator(): boolean {
    const skipped = this.#skipBad()
    const token = this.#peek()
    if (token?.kind !== 'word' && token?.kind !== 'open') return false
    if (!skipped) this.#faults.add('missingOperator', token.start, token.end)
    return true
  }

  /** Passes over what no expression holds, each run reported once. */
  #skipBad(): boolean {
    const start = this.#place
    for (let token = this.#peek(); token?.kind === 'bad' || token?.kind === 'plus'; token = this.#peek()) {
      this.#faults.add(token.kind === 'plus' ? 'plus' : 'character', token.start, token.end)
      this.#next()
    }
    return this.#place > start
  }

  #special({ id }: Atom): void {
    const token = this.#tokens.find(({ text }) => text.toUpperCase() === id)
    this.#faults.add('special', token?.start ?? 0, token?.end ?? 0)
  }

  #peek(): Token | undefined {
    return this.#faults.full ? undefined : this.#tokens[this.#place]
  }

  #next(): Token | undefined {
    return this.#tokens[this.#place++]
  }

  #back(): void {
    this.#place--
  }
}

function joined(type: 'and' | 'or', items: readonly (Expression | null)[]): Expression | null {
  const read = items.filter((item) => item !== null)
  return read.length === 0 ? null : group(type, read)
}
