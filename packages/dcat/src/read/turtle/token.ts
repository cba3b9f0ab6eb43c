/** A word of a Turtle document, with its place. `bad` is what no rule of the grammar takes. */
export interface Token {
  readonly kind: 'iri' | 'name' | 'blank' | 'string' | 'language' | 'number' | 'boolean' | 'keyword' | 'mark' | 'bad' | 'end'
  readonly start: number
  readonly end: number
  /** What the token stands for: escapes undone, brackets and quotes taken off. */
  readonly value: string
  /** How far it stands from the start of its line when it is the first there; -1 when it is not. */
  readonly indent: number
  /** What had to be repaired to read it. */
  readonly repair?: TokenRepair
}
export type TokenRepair = 'iri-escape' | 'iri-bare' | 'iri-open' | 'name-slash' | 'space' | 'tag-underscore' | StringRepair
export type StringRepair = 'string-newline' | 'string-open' | 'string-quotes' | 'string-escape' | 'quotes-curly'

export type Word = Omit<Token, 'indent'>

/** How far texts may be searched for a closing quote beyond their line, over the whole document. */
export interface Budget {
  left: number
}
