import type { Scale } from '../types.ts'
import { communaux2026 } from './communaux-2026.1/index.ts'

/** Every scale of this package, the default first. */
export const scales: readonly Scale[] = [communaux2026]
