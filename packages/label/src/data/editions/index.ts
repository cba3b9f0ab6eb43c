import type { Edition } from '../types.ts'
import { tnl2019To2021 } from './tnl-2019-2021.ts'
import { tnl2024 } from './tnl-2024.ts'
import { tnl2025Badge } from './tnl-2025-badge.ts'
import { tnl2025 } from './tnl-2025.ts'

/** Every edition known, the default first, then from the newest to the oldest. */
export const editions: readonly Edition[] = [tnl2025, tnl2025Badge, tnl2024, tnl2019To2021]
