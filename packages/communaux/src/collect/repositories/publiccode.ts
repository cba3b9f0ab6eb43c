import { PUBLICCODE_KEYS, PUBLICCODE_WORDS } from '../../data/publiccode.ts'

/** Keys of a publiccode.yml that are missing, or whose value cannot be right in any version of the standard. */
export function publiccodeFaults(data: Readonly<Record<string, unknown>>): readonly string[] {
  const missing = PUBLICCODE_KEYS.filter((key) => data[key] === undefined || data[key] === null || data[key] === '')
  const words = Object.entries(PUBLICCODE_WORDS).filter(([path, known]) => {
    const value = at(data, path)
    return typeof value === 'string' && !known.includes(value)
  })
  const url = at(data, 'url')
  const date = at(data, 'releaseDate')
  return [
    ...missing,
    ...words.map(([path]) => path),
    ...(typeof url === 'string' && url !== '' && !/^(https?|git|ssh):\/\/./i.test(url) ? ['url'] : []),
    ...(typeof date === 'string' && !/^\d{4}-\d{2}-\d{2}/.test(date) ? ['releaseDate'] : []),
  ].sort()
}

const at = (data: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined), data)
