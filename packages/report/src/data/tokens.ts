/** A colour of the visual language, in OKLCH, for both themes. */
export interface ColourToken {
  readonly name: string
  readonly light: string
  readonly dark: string
}

/** Paper, ink and the four states. A collectivity that changes these lines has its own look. */
export const COLOURS: readonly ColourToken[] = [
  { name: 'paper', light: 'oklch(98.6% 0.006 95)', dark: 'oklch(20% 0.012 250)' },
  { name: 'shade', light: 'oklch(95.6% 0.009 95)', dark: 'oklch(25% 0.014 250)' },
  { name: 'ink', light: 'oklch(23% 0.02 255)', dark: 'oklch(94% 0.006 95)' },
  { name: 'soft', light: 'oklch(42% 0.02 255)', dark: 'oklch(79% 0.012 95)' },
  { name: 'line', light: 'oklch(86% 0.012 95)', dark: 'oklch(37% 0.014 250)' },
  { name: 'edge', light: 'oklch(56% 0.02 255)', dark: 'oklch(64% 0.014 250)' },
  { name: 'accent', light: 'oklch(43% 0.08 228)', dark: 'oklch(82% 0.085 215)' },
  { name: 'focus', light: 'oklch(45% 0.17 300)', dark: 'oklch(82% 0.09 300)' },
  { name: 'passes', light: 'oklch(43% 0.085 155)', dark: 'oklch(80% 0.11 155)' },
  { name: 'fails', light: 'oklch(46% 0.155 30)', dark: 'oklch(77% 0.125 35)' },
  { name: 'unknown', light: 'oklch(46% 0.09 75)', dark: 'oklch(83% 0.1 85)' },
  { name: 'none', light: 'oklch(47% 0.015 255)', dark: 'oklch(74% 0.012 250)' },
]

/** Which colour is set on which, and the least contrast it must keep: 4.5 for text, 3 for parts of the interface. */
export const PAIRS: readonly { readonly on: string; readonly colour: string; readonly atLeast: 3 | 4.5 }[] = ['paper', 'shade'].flatMap((on) => [
  ...['ink', 'soft', 'accent', 'passes', 'fails', 'unknown', 'none'].map((colour) => ({ on, colour, atLeast: 4.5 as const })),
  ...['edge', 'focus'].map((colour) => ({ on, colour, atLeast: 3 as const })),
]).concat([{ on: 'accent', colour: 'paper', atLeast: 4.5 }, { on: 'ink', colour: 'paper', atLeast: 4.5 }])
