export { type Baseline, type BaselineEntry } from './model.ts'
export { readBaseline } from './read.ts'
export { withoutBaseline } from './without.ts'
export { writeBaseline } from './write.ts'
