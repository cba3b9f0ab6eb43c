import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { bin } from './process.mjs'
import { root } from './root.mjs'

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} args what `node` runs
 * @property {boolean} [vitest] its tests are counted
 * @property {boolean} [alone] the task is this program: its exit code, its terminal, no summary
 * @property {boolean} [repeatable] same files, same outcome: not run again when nothing changed since it was green
 * @property {string} [needs] not worth running when that step failed
 * @property {Record<string, string>} [env]
 */

const SOURCE = '--conditions=@communaux/source'
const QUIET = { TURBO_TELEMETRY_DISABLED: '1' }

const turbo = (name, ...args) => ({ name, args: [bin('turbo'), 'run', ...args, '--output-logs=errors-only'], env: QUIET })
const script = (name, file, ...args) => ({ name, args: [SOURCE, `scripts/${file}`, ...args] })
const vitest = (name, config, ...args) => ({ name, args: [bin('vitest'), 'run', '--config', config, ...args], vitest: true })
const alone = (step) => [{ ...step, alone: true }]
const named = (args) => args.filter((arg) => !arg.startsWith('--'))

/** The programs that write what is derived from tables: `packages/<name>/scripts/generate-*.ts`. */
const generators = () =>
  readdirSync(path.join(root, 'packages')).flatMap((name) => {
    const folder = path.join('packages', name, 'scripts')
    const files = existsSync(path.join(root, folder)) ? readdirSync(path.join(root, folder)) : []
    return files.filter((file) => /^generate-.*\.ts$/.test(file)).map((file) => path.join(folder, file))
  })

// A function, as all that looks for a tool: this file is read before anything is installed.
const types = () => ({ name: 'types', args: [bin('tsc', 'typescript7'), '-p', 'tsconfig.json'] })

/** A package is typed by its declarations alone, which ask for more than the types of its code. */
const declarations = () => turbo('declarations', 'build:types')

/** Every documented command: its name, and the steps for its arguments. */
export const tasks = {
  start: (args) => [
    { ...turbo('build', 'build:js', '--filter=@communaux/demo...') },
    { name: 'demo', args: ['apps/demo/dist/main.js', 'serve', ...args], needs: 'build', alone: true },
  ],
  // With a folder, only its tests: what one wants while changing a package.
  test: (args) =>
    named(args).length > 0
      ? [types(), vitest('unit', 'vitest.config.ts', ...named(args))]
      : [types(), declarations(), vitest('unit', 'vitest.config.ts'), vitest('browser', 'vitest.smoke.config.ts')].map((step) => ({ ...step, repeatable: true })),
  build: () => [turbo('build', 'build')],
  check: () => [
    turbo('build', 'build'),
    { name: 'lint', args: [bin('eslint'), '.', '--max-warnings=0', '--concurrency=auto'] },
    { name: 'boundaries', args: [bin('depcruise', 'dependency-cruiser'), 'packages', 'apps', '--config', '.dependency-cruiser.cjs'] },
    { name: 'unused', args: [bin('knip')] },
    script('house', 'check-house.ts'),
    { ...script('packages', 'check-packages.ts'), needs: 'build' },
    { name: 'sizes', args: [bin('size-limit')], needs: 'build' },
    script('docs', 'docs.ts', '--check'),
    script('data', 'data-status.ts', '--check'),
  ],
  'test:heavy': () => [turbo('build', 'build'), vitest('heavy', 'vitest.heavy.config.ts'), { ...script('rehearsal', 'rehearsal.ts'), needs: 'build' }],
  conformance: (args) => [
    {
      ...vitest('conformance', 'vitest.conformance.config.ts', ...named(args).map((name) => `packages/${name}/`)),
      // Without --all the browser families run by quarter, another one each day.
      env: args.includes('--all') ? { COMMUNAUX_CONFORMANCE: 'all' } : {},
    },
  ],
  // What is measured is what a consumer gets: the built packages.
  bench: (args) => [turbo('build', 'build:js', '--filter=./packages/*'), { ...script('bench', 'bench.ts', ...args), needs: 'build', alone: true }],
  new: (args) => alone(script('new', 'new.ts', ...args)),
  generate: () => generators().map((file) => ({ name: path.basename(file, '.ts'), args: [SOURCE, file] })),
  docs: () => alone(script('docs', 'docs.ts')),
  'sample:audit': () => alone({ name: 'audit', args: [SOURCE, 'apps/demo/scripts/record-audit.ts'] }),
  'data:status': (args) => alone(script('data', 'data-status.ts', ...args)),
  changeset: (args) => alone({ name: 'changeset', args: [bin('changeset', '@changesets/cli'), ...args] }),
  'release:version': () => alone(script('version', 'release-version.ts')),
  'release:rehearsal': (args) => [turbo('build', 'build'), script('rehearsal', 'rehearsal.ts', ...args)],
}
