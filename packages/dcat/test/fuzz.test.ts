import { it } from 'vitest'
import { fuzz } from './fuzz.ts'

it('documents damaged at random are read without an exception', () => fuzz(1000), 60_000)
