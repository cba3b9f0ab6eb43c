import type { Localized } from '@communaux/report'
import { TITLES } from '../data/titles.ts'

const CREATIVE_COMMONS = /^CC-(BY(?:-[A-Z]{2})*)-(\d\.\d)$/

/**
 * A licence as people call it; its id when that is the best name.
 *
 * @example titleOf('CC-BY-SA-4.0').fr // 'CC BY-SA 4.0'
 */
export function titleOf(id: string): Localized {
  const known = Object.hasOwn(TITLES, id) ? TITLES[id] : undefined
  if (known) return known
  const [, elements, version] = CREATIVE_COMMONS.exec(id) ?? []
  const name = elements === undefined || version === undefined ? id : `CC ${elements} ${version}`
  return { fr: name, en: name }
}
