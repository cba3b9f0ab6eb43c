import { readFileSync } from 'node:fs'

/** A feed of a town that does not exist, made to show one trap. */
export const feed = (name: string): string => readFileSync(new URL(`./feeds/${name}`, import.meta.url), 'utf8')
