import { defineConfig } from 'vitest/config'
import { fromSource, never } from './vitest.shared.ts'

/** The fast tests of every package, of the app and of the scripts. */
export default defineConfig({
  ...fromSource,
  test: {
    setupFiles: ['./vitest.seed.ts'],
    include: ['{packages,apps}/*/{src,test}/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    exclude: [...never, '**/*.{heavy,conformance}.test.ts', '**/*.browser.test.ts'],
    testTimeout: 20_000,
  },
})
