import type { PageTools } from '../page/tools.ts'

export interface ColourRead {
  readonly selector: string
  readonly color: string
  /** Its own background first, then those of its ancestors, down to the first opaque one. */
  readonly backgrounds: readonly string[]
  readonly image: boolean
  readonly large: boolean
}

/** Transitions would show the old colour, and smooth scrolling another place at each look: both are stopped. */
export function stillPage(on: boolean): void {
  const id = 'communaux-still'
  document.getElementById(id)?.remove()
  if (!on) return
  const style = document.createElement('style')
  style.id = id
  style.textContent = '*, *::before, *::after { transition: none !important; scroll-behavior: auto !important }'
  document.head.append(style)
}

export function readColours([selector, most]: [string, number]): ColourRead[] {
  const tools = (window as unknown as Record<symbol, PageTools>)[Symbol.for('communaux.tools')]
  if (!tools) return []
  return [...document.querySelectorAll(selector)].slice(0, most).map((element) => {
    const style = getComputedStyle(element)
    const backgrounds: string[] = []
    let image = !element.checkVisibility() || (element.textContent.trim() === '' && element.localName !== 'input')
    for (let at: Element | null = element; at; at = at.parentElement) {
      const own = getComputedStyle(at)
      image ||= own.backgroundImage !== 'none'
      if (own.backgroundColor === 'rgba(0, 0, 0, 0)') continue
      backgrounds.push(own.backgroundColor)
      if (!own.backgroundColor.startsWith('rgba')) break
    }
    const size = parseFloat(style.fontSize)
    return { selector: tools.selector(element), color: style.color, backgrounds, image, large: size >= 24 || (size >= 18.5 && Number(style.fontWeight) >= 700) }
  })
}

/** Contents that a style sheet shows on `:hover`, and neither on `:focus` nor on `:focus-within`. */
export function findHoverOnly(): string[] {
  const tools = (window as unknown as Record<symbol, PageTools>)[Symbol.for('communaux.tools')]
  if (!tools) return []
  const rules: CSSStyleRule[] = []
  const collect = (list: CSSRuleList): void => {
    for (const rule of list) {
      if (rule instanceof CSSStyleRule) rules.push(rule)
      else if (rule instanceof CSSMediaRule && matchMedia(rule.conditionText).matches) collect(rule.cssRules)
    }
  }
  for (const sheet of document.styleSheets) {
    try {
      collect(sheet.cssRules)
    } catch {
      continue
    }
  }
  const shows = ({ style }: CSSStyleRule): boolean => (style.display !== '' && style.display !== 'none') || style.visibility === 'visible' || Number(style.opacity || '0') > 0.5
  const parts = rules.filter(shows).flatMap(({ selectorText }) => selectorText.split(',').map((part) => part.trim()))
  const byKeyboard = new Set(parts.filter((part) => /:focus/.test(part)).map((part) => part.replace(/:focus(?:-within|-visible)?/g, '')))
  const found = new Set<string>()
  for (const part of parts) {
    const plain = part.replace(/:hover/g, '')
    if (!/:hover.*[\s>+~]/.test(part) || byKeyboard.has(plain)) continue
    try {
      for (const element of document.querySelectorAll(plain)) if (!(element as HTMLElement).checkVisibility({ visibilityProperty: true, opacityProperty: true })) found.add(tools.selector(element))
    } catch {
      continue
    }
  }
  return [...found].slice(0, 10)
}

/** Words that style sheets write before or after an element: without them they are lost. */
export function findGenerated(): { selector: string; text: string }[] {
  const tools = (window as unknown as Record<symbol, PageTools>)[Symbol.for('communaux.tools')]
  if (!tools) return []
  const found = new Map<string, string>()
  for (const sheet of document.styleSheets) {
    try {
      for (const rule of sheet.cssRules) {
        if (!(rule instanceof CSSStyleRule) || !/::?(?:before|after)/.test(rule.selectorText)) continue
        const text = /^"(.*)"$/.exec(rule.style.content)?.[1] ?? ''
        if (!/\p{L}{3,}/u.test(text)) continue
        for (const element of document.querySelectorAll(rule.selectorText.replace(/::?(?:before|after)/g, ''))) if (element.checkVisibility()) found.set(tools.selector(element), text)
      }
    } catch {
      continue
    }
  }
  return [...found].slice(0, 10).map(([selector, text]) => ({ selector, text }))
}
