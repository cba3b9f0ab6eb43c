const conditions = ['@communaux/source', 'node', 'import', 'module', 'default']

/** Every suite runs from source: nothing has to be built. */
export const fromSource = {
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'hono/jsx' } },
}
export const never: string[] = ['**/node_modules/**', '**/dist/**']
