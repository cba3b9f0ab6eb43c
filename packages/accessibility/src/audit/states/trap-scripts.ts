import type { PageTools } from '../page/tools.ts'

/**
 * What may let people out of a loop of the keyboard: the controls in it that are said to close something,
 * by number, and whether the page tells of a key to press.
 */
export function findWaysOut(loop: number[]): { closers: number[]; told: boolean } {
  const CLOSES = /^\W*(?:(?:tout )?(?:accepter|refuser)|annuler|continuer|d[’']accord|ferme[rz]?|ignorer|j[’']ai compris|non|ok|oui|passer|plus tard|quitter|retour|terminer|valider|accept|agree|back|cancel|close|continue|deny|dismiss|done|exit|got it|leave|no|reject|skip|x|yes)(?![\p{L}\p{N}])/iu
  const SIGN = /^[×✕✖✗⨯╳❌]$/u
  const KEYS = /(?<!\p{L})(?:appuyez|appuyer|tapez|press|hit|touche|raccourci|shortcut|échap|escape|esc|ctrl|alt)(?!\p{L})/iu
  const tools = (window as unknown as Record<symbol, PageTools>)[Symbol.for('communaux.tools')]
  const nameOf = (element: Element): string => {
    const labels = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).map((id) => (id === '' ? '' : (document.getElementById(id)?.textContent ?? '')))
    const images = [...element.querySelectorAll('img[alt], [aria-label], svg title')].map((one) => one.getAttribute('alt') ?? one.getAttribute('aria-label') ?? one.textContent)
    const all = [labels.join(' '), element.getAttribute('aria-label'), element.textContent, images.join(' '), element.getAttribute('value'), element.getAttribute('title')]
    return (all.find((text) => (text ?? '').trim() !== '') ?? '').trim()
  }
  const numbers = new Set(loop)
  const closers = [...(tools?.numbers ?? [])].filter(([element, number]) => {
    if (!numbers.has(number) || !element.isConnected || !element.matches('button, [role=button], input[type=button], input[type=submit], input[type=reset], a, [role=link]')) return false
    const name = nameOf(element)
    return CLOSES.test(name) || SIGN.test(name)
  })
  return { closers: closers.map(([, number]) => number), told: KEYS.test(document.body.innerText) }
}

/** From now on, notes when the focus leaves the page: a script that takes it back later cannot, once it is in the browser's bars. */
export function watchAway(): void {
  const tools = (window as unknown as Record<symbol, PageTools>)[Symbol.for('communaux.tools')]
  if (!tools) return
  if (tools.away === undefined) {
    addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget === null) tools.away = true
    }, true)
  }
  tools.away = false
}

export const wentAway = (): boolean => (window as unknown as Record<symbol, PageTools>)[Symbol.for('communaux.tools')]?.away === true

/** Puts the keyboard on an element that it has already reached by itself. */
export function focusOn(number: number): boolean {
  const tools = (window as unknown as Record<symbol, PageTools>)[Symbol.for('communaux.tools')]
  const [element] = [...(tools?.numbers ?? [])].find(([, its]) => its === number) ?? []
  ;(element as HTMLElement | undefined)?.focus()
  return element !== undefined && tools?.active() === element
}
