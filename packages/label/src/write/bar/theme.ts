/**
 * Colours of the picture. `auto` takes those of the text around it, so that it follows the page's theme, print and
 * forced colours; `light` and `dark` bring their own paper, for a picture that stands alone.
 */
export type BarTheme = 'auto' | 'light' | 'dark'

export interface Palette {
  readonly paper: string | null
  readonly ink: string
  readonly soft: string
  readonly proven: string
}

/** sRGB of the tokens of the visual language: a README's picture cannot read them. */
export const PALETTES: Readonly<Record<BarTheme, Palette>> = {
  auto: { paper: null, ink: 'currentColor', soft: 'currentColor', proven: 'currentColor' },
  light: { paper: '#fcfaf6', ink: '#171d26', soft: '#464e58', proven: '#0b5872' },
  dark: { paper: '#12171b', ink: '#ecebe7', soft: '#bdbbb2', proven: '#80d3e7' },
}
