import type { MigrationTable } from '../types.ts'
import { from2025To2026 } from './2025.1-to-2026.1.ts'

/** Every table from a scale to another. */
export const migrations: readonly MigrationTable[] = [from2025To2026]
