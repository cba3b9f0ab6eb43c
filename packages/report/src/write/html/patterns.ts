import type { State } from '../../model/words.ts'

/**
 * Solid, dense hatch, light hatch: states are told apart without colour.
 *
 * @example patterns('a').includes('<pattern') // true
 */
export const patterns = (prefix: string): string =>
  `<defs>${hatch(`${prefix}-fails`, 5, 3.2, 'fails')}${hatch(`${prefix}-unknown`, 9, 1.6, 'unknown')}</defs>`

const hatch = (id: string, step: number, stroke: number, state: State): string =>
  `<pattern id="${id}" width="${step}" height="${step}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V${step}" class="ink-${state}" stroke-width="${stroke}"/></pattern>`

/**
 * The fill of a state's area.
 *
 * @example fillOf('fails', 'a') // 'class="area-fails" fill="url(#a-fails)"'
 */
export function fillOf(state: State, prefix: string): string {
  if (state === 'passes') return 'class="area-passes"'
  return state === 'not-applicable' ? 'class="area-none"' : `class="area-${state}" fill="url(#${prefix}-${state})"`
}
