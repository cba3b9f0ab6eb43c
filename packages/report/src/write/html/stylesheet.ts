import { base } from './css/base.ts'
import { layout } from './css/layout.ts'
import { parts } from './css/parts.ts'
import { print } from './css/print.ts'
import { tokens } from './css/tokens.ts'

/**
 * The visual language shared by the reports and the demo: cascade layers `tokens`, `base`, `layout`,
 * `parts`, `print`. A page that adds rules outside a layer wins over them; one that declares a
 * `:root` with other colours has its own look.
 *
 * @returns CSS, about 13 kB, that loads nothing
 * @example stylesheet().startsWith('@layer') // true
 */
export function stylesheet(): string {
  const layers = { tokens, base, layout, parts, print }
  const names = Object.keys(layers).join(',')
  return `@layer ${names};\n${Object.entries(layers).map(([name, css]) => `@layer ${name}{${css()}\n}`).join('\n')}\n`
}
