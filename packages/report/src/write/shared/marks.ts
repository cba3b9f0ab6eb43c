import type { State } from '../../model/words.ts'

const MARKS: Readonly<Record<State, string>> = { passes: '■', fails: '⊟', unknown: '⊡', 'not-applicable': '–' }

/** The mark of a state in a text: filled square, square with a bar, hollow square with a dot, dash. */
export const textMark = (state: State): string => MARKS[state]
