export interface Token {
  readonly kind: 'word' | 'operator' | 'open' | 'close' | 'plus' | 'bad'
  readonly text: string
  readonly start: number
  readonly end: number
}

const TOKEN = /[A-Za-z0-9.:-]+|[()+]|[^\sA-Za-z0-9.:()+-]+/g
const OPERATOR = /^(?:and|or|with)$/i

/** The words of an expression with their places. `bad` is a run of characters that no expression holds. */
export function tokens(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match): Token => {
    const [word] = match
    return { kind: kindOf(word), text: word, start: match.index, end: match.index + word.length }
  })
}

function kindOf(word: string): Token['kind'] {
  if (word === '(') return 'open'
  if (word === ')') return 'close'
  if (word === '+') return 'plus'
  if (OPERATOR.test(word)) return 'operator'
  return /^[A-Za-z0-9.:-]/.test(word) ? 'word' : 'bad'
}
