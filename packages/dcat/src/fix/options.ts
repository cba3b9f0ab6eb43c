import type { CheckOptions } from '../check/check.ts'

/** What a fix may be told: the profile whose errors it must not add to, the time, and what the licence package says. */
export type FixOptions = Pick<CheckOptions, 'profile' | 'now' | 'licenceOf'>
