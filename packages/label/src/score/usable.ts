import type { Scale } from '../data/types.ts'
import { readScale } from '../check/read.ts'
import { LabelError } from '../model/error.ts'

const checked = new WeakSet<Scale>()

/**
 * Refuses a scale that would give wrong points, once for each scale object. Scales read by `readScale` and those of
 * this package always pass.
 *
 * @throws LabelError `unusable-scale`, with the findings
 */
export function usable(scale: Scale): Scale {
  if (checked.has(scale)) return scale
  const findings = readScale(scale).findings.filter(({ severity }) => severity === 'error')
  if (findings.length > 0) {
    const first = findings[0]?.message.en ?? ''
    throw new LabelError(`the scale cannot be used: ${first}`, { kind: 'unusable-scale', scale: scale.id, findings })
  }
  checked.add(scale)
  return scale
}
