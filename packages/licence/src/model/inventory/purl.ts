import type { Ecosystem } from './types.ts'

/** Most names and versions need no encoding. */
const PLAIN = /^[\w.-]+$/

/**
 * The package URL of a name and version. Names that an ecosystem does not distinguish by case are lower case.
 *
 * @example purlOf('npm', '@example/arbres', '1.2.0') // 'pkg:npm/%40example/arbres@1.2.0'
 */
export function purlOf(ecosystem: Ecosystem, name: string, version: string): string {
  const own = canonicalName(ecosystem, name)
  const path = PLAIN.test(own) ? own : own.split('/').map(encodeURIComponent).join('/')
  if (version === '') return `pkg:${ecosystem}/${path}`
  return `pkg:${ecosystem}/${path}@${PLAIN.test(version) ? version : encodeURIComponent(version).replaceAll('%3A', ':')}`
}

function canonicalName(ecosystem: Ecosystem, name: string): string {
  if (ecosystem === 'composer') return name.toLowerCase()
  return ecosystem === 'pypi' ? name.toLowerCase().replaceAll('_', '-') : name
}
