import type { CaseRow } from '../model.ts'
import { THEME_01 } from './theme-01.ts'
import { THEME_02 } from './theme-02.ts'
import { THEME_03 } from './theme-03.ts'
import { THEME_04 } from './theme-04.ts'
import { THEME_05 } from './theme-05.ts'
import { THEME_06 } from './theme-06.ts'
import { THEME_07 } from './theme-07.ts'
import { THEME_08 } from './theme-08.ts'
import { THEME_09 } from './theme-09.ts'
import { THEME_10 } from './theme-10.ts'
import { THEME_11 } from './theme-11.ts'
import { THEME_12 } from './theme-12.ts'
import { THEME_13 } from './theme-13.ts'

/** Every case, theme by theme. */
export const ROWS: readonly CaseRow[] = [
  ...THEME_01,
  ...THEME_02,
  ...THEME_03,
  ...THEME_04,
  ...THEME_05,
  ...THEME_06,
  ...THEME_07,
  ...THEME_08,
  ...THEME_09,
  ...THEME_10,
  ...THEME_11,
  ...THEME_12,
  ...THEME_13,
]
