/** One licence of an expression. */
export interface Atom {
  readonly type: 'licence'
  /** An id of the SPDX list in its official case, a `LicenseRef-`, a `DocumentRef-…:LicenseRef-…`, NONE or NOASSERTION. */
  readonly id: string
  /** `+`: this version or a later one. */
  readonly plus: boolean
  /** What follows WITH: an exception of the SPDX list, or an `AdditionRef-`. */
  readonly exception?: string
}

/** Licences that apply together (`and`) or among which one chooses (`or`); two items at least. */
export interface Group {
  readonly type: 'and' | 'or'
  readonly items: readonly Expression[]
}

/** An SPDX licence expression, as a tree without superfluous levels. */
export type Expression = Atom | Group

export const atom = (id: string, exception?: string): Atom => ({ type: 'licence', id, plus: false, ...(exception === undefined ? {} : { exception }) })

/** A group of these items: those of the same kind are taken in, a single item stands for itself. */
export function group(type: 'and' | 'or', items: readonly Expression[]): Expression {
  const flat = items.flatMap((item) => (item.type === type ? item.items : [item]))
  const [only] = flat
  return flat.length === 1 && only ? only : { type, items: flat }
}

/** The licences of an expression, in the order of the text, each once. */
export function atomsOf(expression: Expression): Atom[] {
  const found = new Map<string, Atom>()
  const visit = (node: Expression): void => {
    if (node.type === 'licence') found.set(keyOf(node), node)
    else node.items.forEach(visit)
  }
  visit(expression)
  return [...found.values()]
}

/** A text that two atoms share when they are the same: user-defined ids do not look at case after their prefix. */
export const keyOf = ({ id, plus, exception }: Atom): string => `${id.toLowerCase()}${plus ? '+' : ''}${exception === undefined ? '' : ` with ${exception.toLowerCase()}`}`
