/** A pattern that matches at one offset only. */
export const sticky = (source: string): RegExp => new RegExp(source, 'yu')

export function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset
  return pattern.exec(text)
}
