export { type Baseline, type BaselineEntry } from './model.ts'
export { type BaselineRead, readBaseline } from './read.ts'
export { withoutBaseline } from './without.ts'
export { writeBaseline } from './write.ts'
