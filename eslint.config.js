import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const ONLY_NAMESPACE_ZOD = {
  selector: "ImportDeclaration[source.value='zod'] > ImportSpecifier",
  message: "Write `import * as z from 'zod'` or use zod/mini: the named import brings 76 kB.",
}

export default defineConfig(
  globalIgnores(['**/dist/', '**/node_modules/', '**/coverage/', 'reports/', '**/.turbo/', 'apps/demo/sample/']),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'max-lines': ['error', { max: 300 }],
      'no-restricted-syntax': ['error', ONLY_NAMESPACE_ZOD],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: ['packages/communaux/src/cli/**', '**/*.test.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', { name: 'fetch', message: 'Take fetch as an argument.' }, { name: 'process', message: 'The core is pure.' }],
    },
  },
  // Facts are data: a table may be as long as it must.
  { files: ['**/src/data/**', '**/*.examples.ts', '**/*.test.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', module: 'writable', URL: 'readonly', fetch: 'readonly', setTimeout: 'readonly', performance: 'readonly' } },
  },
)
