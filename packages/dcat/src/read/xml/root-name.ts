/** The name of the root element of a document, to say what it is. */
export function rootName(text: string): string {
  const start = text.slice(0, 8192).replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>/g, '')
  return /<([^\s<>/]+)/.exec(start)?.[1] ?? ''
}
