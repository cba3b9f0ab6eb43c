/** Keeps the last values asked for, the oldest leaving first. */
export function keptValues<T>(most: number): { get(key: string): T | undefined; set(key: string, value: T): void; delete(key: string): void } {
  const values = new Map<string, T>()
  return {
    get: (key) => values.get(key),
    delete: (key) => void values.delete(key),
    set: (key, value) => {
      values.delete(key)
      values.set(key, value)
      const [oldest] = values.keys()
      if (values.size > most && oldest !== undefined) values.delete(oldest)
    },
  }
}
