import { globSync, readFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

/**
 * One build for every package, run from the package's folder. The entries are the public doors that the
 * manifest declares under the private condition: what is published and what is built cannot differ.
 */
interface Manifest {
  exports: Record<string, string | Record<string, string>>
  communaux?: { entries?: Record<string, string> }
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
const doors = Object.values(manifest.exports).flatMap((door) => (typeof door === 'string' ? [] : [door['@communaux/source'] ?? '']))
// A door with a star stands for one door a file: a table that is paid for when it is imported.
const files = doors.filter(Boolean).flatMap((door) => (door.includes('*') ? globSync(door).filter((file) => !/\.(test|examples)\.ts$/.test(file)).map((file) => `./${file}`) : [door]))
const entries = [...files, ...Object.values(manifest.communaux?.entries ?? {})]

const options: Options = {
  entry: Object.fromEntries(entries.map((file) => [file.replace(/^\.\/src\//, '').replace(/\.tsx?$/, ''), file])),
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
