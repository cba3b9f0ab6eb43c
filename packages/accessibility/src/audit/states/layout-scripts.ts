import type { PageTools } from '../page/tools.ts'

/** What sticks out of the window to the right: the innermost elements, without what may scroll by itself. */
export function findOverflow(width: number): { selector: string; width: number }[] {
  const tools = (window as unknown as Record<symbol, PageTools>)[Symbol.for('communaux.tools')]
  const { scrollingElement } = document
  if (!tools || !scrollingElement || scrollingElement.scrollWidth <= width + 1) return []
  const scrolls = (element: Element): boolean => {
    for (let at = element.parentElement; at && at !== document.body && at !== document.documentElement; at = at.parentElement) {
      if (getComputedStyle(at).overflowX !== 'visible') return true
    }
    return false
  }
  const out = [...document.body.querySelectorAll('*')].filter((element) => {
    const box = element.getBoundingClientRect()
    return box.width > 0 && box.height > 0 && box.right + scrollX > width + 1 && !scrolls(element)
  })
  const innermost = out.filter((element) => !out.some((other) => other !== element && element.contains(other)))
  return innermost.slice(0, 10).map((element) => ({ selector: tools.selector(element), width: Math.round(element.getBoundingClientRect().right + scrollX) }))
}

/** Texts cut by a box that hides what overflows. */
export function findCutText(): string[] {
  const tools = (window as unknown as Record<symbol, PageTools>)[Symbol.for('communaux.tools')]
  if (!tools) return []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  const cut = new Set<Element>()
  for (let node = walker.nextNode(), count = 0; node && count < 4000; node = walker.nextNode(), count++) {
    if (!node.nodeValue?.trim() || !node.parentElement?.checkVisibility()) continue
    range.selectNodeContents(node)
    const text = range.getBoundingClientRect()
    if (text.width < 1 || text.height < 1) continue
    for (let at: Element | null = node.parentElement; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at)
      if (style.overflowX === 'visible' && style.overflowY === 'visible') continue
      const box = at.getBoundingClientRect()
      if (box.width < 4 || box.height < 4) break
      const hidesY = style.overflowY === 'hidden' || style.overflowY === 'clip'
      const hidesX = style.overflowX === 'hidden' || style.overflowX === 'clip'
      if ((hidesY && text.bottom > box.bottom + 3 && text.top < box.bottom) || (hidesX && text.right > box.right + 3 && text.left < box.right)) cut.add(at)
      break
    }
  }
  return [...cut].map((element) => tools.selector(element))
}

/** The four spacings of WCAG 1.4.12, as a reader's own style sheet would set them. */
export function setSpacing(on: boolean): void {
  const id = 'communaux-spacing'
  document.getElementById(id)?.remove()
  if (!on) return
  const style = document.createElement('style')
  style.id = id
  style.textContent = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'
  document.head.append(style)
}

/** Movements that last more than five seconds and that nothing on the page stops by itself. */
export function findEndless(): string[] {
  const tools = (window as unknown as Record<symbol, PageTools>)[Symbol.for('communaux.tools')]
  if (!tools) return []
  const found = new Set<string>()
  for (const animation of document.getAnimations()) {
    const effect = animation.effect
    if (!(effect instanceof KeyframeEffect) || !effect.target || animation.playState !== 'running') continue
    const { endTime } = effect.getComputedTiming()
    const box = effect.target.getBoundingClientRect()
    if (Number(endTime) > 5000 && box.width > 8 && box.height > 8 && effect.target.checkVisibility()) found.add(tools.selector(effect.target))
  }
  return [...found]
}

/** Two frames later, or a tenth of a second where none is drawn. */
export async function framesPassed(): Promise<void> {
  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve))
  await Promise.race([frame().then(frame), new Promise((resolve) => setTimeout(resolve, 100))])
}

/** Fonts change the width of every text: they are awaited, a second at most. */
export async function fontsReady(): Promise<void> {
  await Promise.race([document.fonts.ready, new Promise((resolve) => setTimeout(resolve, 1_000))])
}
