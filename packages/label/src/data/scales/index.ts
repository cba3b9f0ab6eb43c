import type { Scale } from '../types.ts'
import { communaux2025 } from './communaux-2025.1/index.ts'
import { communaux2026 } from './communaux-2026.1/index.ts'

/** Every scale of this package, the default first. */
export const scales: readonly Scale[] = [communaux2026, communaux2025]
