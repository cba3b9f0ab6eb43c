import type { State } from '../../model/words.ts'

const DRAWING: Readonly<Record<State, string>> = {
  passes: '<path d="M1 1h14v14H1z"/>',
  fails: '<path d="M1 1h14v14H1zM3 3v10h10V3zM4.5 6.5h7v3h-7z" fill-rule="evenodd"/>',
  unknown: '<path d="M1 1h14v14H1zM2.5 2.5v11h11v-11zM6 6h4v4H6z" fill-rule="evenodd"/>',
  'not-applicable': '<path d="M1 6.75h14v2.5H1z"/>',
}

/**
 * The drawn mark of a state. It goes beside the state's word, so assistive technologies skip it.
 *
 * @example mark('passes').startsWith('<svg') // true
 */
export const mark = (state: State): string => `<svg class="mark" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">${DRAWING[state]}</svg>`
