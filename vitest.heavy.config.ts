import { defineConfig } from 'vitest/config'
import { fromSource, never } from './vitest.shared.ts'

/** Browser journeys, processes killed, databases, rehearsals: one file at a time. */
export default defineConfig({
  ...fromSource,
  test: {
    setupFiles: ['./vitest.seed.ts'],
    include: ['{packages,apps}/*/{src,test}/**/*.heavy.test.{ts,tsx}', 'scripts/**/*.heavy.test.ts'],
    exclude: never,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: 1,
    passWithNoTests: true,
  },
})
