import type { Ecosystem } from './types.ts'

/**
 * The package URL of a name and version. Names that an ecosystem does not distinguish by case are lower case.
 *
 * @example purlOf('npm', '@example/arbres', '1.2.0') // 'pkg:npm/%40example/arbres@1.2.0'
 */
export function purlOf(ecosystem: Ecosystem, name: string, version: string): string {
  const path = canonicalName(ecosystem, name).split('/').map(encodeURIComponent).join('/')
  return version === '' ? `pkg:${ecosystem}/${path}` : `pkg:${ecosystem}/${path}@${encodeURIComponent(version).replaceAll('%3A', ':')}`
}

function canonicalName(ecosystem: Ecosystem, name: string): string {
  if (ecosystem === 'composer') return name.toLowerCase()
  return ecosystem === 'pypi' ? name.toLowerCase().replaceAll('_', '-') : name
}
