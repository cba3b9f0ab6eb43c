import { defineConfig } from 'vitest/config'
import { fromSource, never } from './vitest.shared.ts'

/** A short run in a real browser, part of `npm test`. */
export default defineConfig({
  ...fromSource,
  test: {
    include: ['{packages,apps}/*/test/**/*.browser.test.ts'],
    exclude: never,
    testTimeout: 90_000,
    hookTimeout: 90_000,
    maxWorkers: 1,
    passWithNoTests: true,
  },
})
