/** The text of a form field, trimmed; empty when absent or when it is a file. */
export function textOf(body: Readonly<Record<string, unknown>>, name: string): string {
  const value = Object.hasOwn(body, name) ? body[name] : undefined
  return typeof value === 'string' ? value.trim() : ''
}

/** The file of a form field, null when none was chosen. */
export function fileOf(body: Readonly<Record<string, unknown>>, name: string): File | null {
  const value = Object.hasOwn(body, name) ? body[name] : undefined
  return value instanceof File && (value.size > 0 || value.name !== '') ? value : null
}
