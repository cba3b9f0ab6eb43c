import { defineConfig } from 'vitest/config'

const conditions = ['@communaux/source', 'node', 'import', 'module', 'default']

/** The fast tests of every package and of the app, run from source: nothing has to be built. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  esbuild: { jsx: 'automatic', jsxImportSource: 'hono/jsx' },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'packages/*/test/**/*.test.ts', 'apps/*/src/**/*.test.{ts,tsx}', 'apps/*/test/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/*.heavy.test.ts', '**/*.conformance.test.ts'],
    testTimeout: 20_000,
  },
})
