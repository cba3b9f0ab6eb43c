import type { UserConfig } from 'vitest/config'

const conditions = ['@communaux/source', 'node', 'import', 'module', 'default']

/** Every suite runs from source: nothing has to be built. */
export const fromSource: UserConfig = {
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
}
export const never: string[] = ['**/node_modules/**', '**/dist/**']
