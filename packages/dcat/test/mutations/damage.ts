import fc from 'fast-check'

/** What happens to files: marks lost or added, pieces cut or doubled, what tools and hands put in. */
const MARKS = ['"', "'", '<', '>', ';', '.', ',', '[', ']', '{', '}', '(', ')', '&', '\\', '@', '#', ':', '/', '=', ' ', '\n', '\t', '"""', '’', '“', '\u00a0', '\u0000', '\ufeff', '\ufffd', '&nbsp;', '&eacute;', '</a>', '<b>', '<br>', '<!--', ']]>', '@fr_FR', 'null', 'NaN', 'http://a b', '^^', '_:', '%', '\u0007', '😀']

export interface Damage {
  readonly name: string
  readonly apply: (text: string) => string
}

const at = (text: string, ratio: number): number => Math.floor(text.length * ratio)
const ratio = fc.double({ min: 0, max: 0.999, noNaN: true })

const inserted = fc.tuple(ratio, fc.constantFrom(...MARKS)).map(([place, mark]): Damage => ({
  name: `${JSON.stringify(mark)} at ${place.toFixed(3)}`,
  apply: (text) => text.slice(0, at(text, place)) + mark + text.slice(at(text, place)),
}))
const removed = fc.tuple(ratio, fc.integer({ min: 1, max: 12 })).map(([place, length]): Damage => ({
  name: `${length.toString()} removed at ${place.toFixed(3)}`,
  apply: (text) => text.slice(0, at(text, place)) + text.slice(at(text, place) + length),
}))
const doubled = fc.tuple(ratio, fc.integer({ min: 1, max: 30 })).map(([place, length]): Damage => ({
  name: `${length.toString()} doubled at ${place.toFixed(3)}`,
  apply: (text) => text.slice(0, at(text, place) + length) + text.slice(at(text, place)),
}))
const swapped = ratio.map((place): Damage => ({
  name: `swapped at ${place.toFixed(3)}`,
  // The line end that parts a dataset from the next stays where it is.
  apply: (text) => (at(text, place) + 2 >= text.length ? text : text.slice(0, at(text, place)) + (text[at(text, place) + 1] ?? '') + (text[at(text, place)] ?? '') + text.slice(at(text, place) + 2)),
}))
/** One mark of the syntax, wherever it is: these are what parsers stumble on. */
const markLost = fc.tuple(ratio, fc.constantFrom('"', '<', '>', ';', '.', ',', '[', ']', '{', '}', '&amp;', ':', '/')).map(([place, mark]): Damage => ({
  name: `a ${mark} lost after ${place.toFixed(3)}`,
  apply: (text) => {
    const found = text.indexOf(mark, at(text, place))
    return found < 0 ? text : text.slice(0, found) + text.slice(found + mark.length)
  },
}))
/** The rest of the piece is lost, its last line end apart. */
const cut = ratio.map((place): Damage => ({ name: `cut at ${place.toFixed(3)}`, apply: (text) => `${text.slice(0, at(text, place))}\n` }))

export const damage: fc.Arbitrary<Damage> = fc.oneof(
  { weight: 5, arbitrary: inserted }, { weight: 3, arbitrary: removed }, { weight: 1, arbitrary: doubled }, { weight: 1, arbitrary: swapped }, { weight: 4, arbitrary: markLost }, { weight: 1, arbitrary: cut },
)
