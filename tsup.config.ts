import { globSync, readFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

/**
 * One build for every package, run from the package's folder. A library gives one file a module: what a consumer
 * does not import is not in its bundle, whatever a module does when it is read. A program gives one file a door.
 */
interface Manifest {
  bin?: Record<string, string>
  exports: Record<string, string | Record<string, string>>
  communaux?: { entries?: Record<string, string> }
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
const modules = (): string[] => globSync('src/**/*.ts').filter((file) => !/\.(test|examples)\.ts$/.test(file))
const doors = (): string[] => [
  ...Object.values(manifest.exports).flatMap((door) => (typeof door === 'string' ? [] : [door['@communaux/source'] ?? ''])),
  ...Object.values(manifest.communaux?.entries ?? {}),
]
const entries = (manifest.bin ? doors() : modules()).map((file) => file.replace(/^(\.\/)?src\//, ''))

const options: Options = {
  entry: Object.fromEntries(entries.map((file) => [file.replace(/\.tsx?$/, ''), `src/${file}`])),
  format: ['esm'],
  target: 'node20',
  platform: 'neutral',
  external: [/^node:/],
  // node:sqlite has no name without its prefix.
  removeNodeProtocol: false,
  splitting: true,
  dts: false,
  clean: true,
  sourcemap: true,
  treeshake: false,
}
export default defineConfig(options)
