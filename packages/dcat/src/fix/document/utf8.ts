const DECLARED = /^(<\?xml[^>]*?\bencoding\s*=\s*["'])([\w.:-]+)(?=["'])/

/** A corrected document is written in UTF-8: its declaration must say so. */
export const inUtf8 = (text: string): string => text.replace(DECLARED, (whole, before: string, encoding: string) => (/^utf-?8$/i.test(encoding) ? whole : `${before}UTF-8`))
