import { it } from 'vitest'
import { fuzz } from './fuzz.ts'

it('ten thousand documents damaged at random are read without an exception', () => fuzz(10_000), 600_000)
