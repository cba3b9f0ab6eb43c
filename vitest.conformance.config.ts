import { defineConfig } from 'vitest/config'
import { fromSource, never } from './vitest.shared.ts'

/** Other people's cases, read in place when their folder is there. */
export default defineConfig({
  ...fromSource,
  test: {
    setupFiles: ['./vitest.seed.ts'],
    include: ['packages/*/conformance/**/*.conformance.test.ts'],
    exclude: never,
    testTimeout: 120_000,
    maxWorkers: 2,
    passWithNoTests: true,
  },
})
