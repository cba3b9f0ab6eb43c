import type { PageTools } from '../page/tools.ts'

/** Notes how every focusable element looks at rest, and puts the keyboard back to the start of the page. */
export function prepareFocus(): number {
  const tools = (window as unknown as Record<symbol, PageTools>)[Symbol.for('communaux.tools')]
  if (!tools) return 0
  ;(tools.active() as HTMLElement | null)?.blur()
  tools.signatures = new Map()
  const focusable = [...document.querySelectorAll('a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [tabindex], [contenteditable]')]
    .filter((element) => !element.matches('[tabindex^="-"], [disabled], [inert] *, input[type=hidden]') && (element as HTMLElement).checkVisibility())
  for (const element of focusable) tools.signatures.set(element, tools.signature(element))
  const before = document.body.getAttribute('tabindex')
  document.body.tabIndex = -1
  document.body.focus({ preventScroll: true })
  document.body.blur()
  if (before === null) document.body.removeAttribute('tabindex')
  else document.body.setAttribute('tabindex', before)
  scrollTo(0, 0)
  return focusable.length
}

/** Where the keyboard is. */
export interface FocusRead {
  /** The same each time that this element has the focus. */
  readonly number: number
  readonly selector: string
  readonly tag: string
  /** Whether its computed style differs from what it was at rest; null when that is not known. */
  readonly changed: boolean | null
  /** Whether a caret blinks in it: that shows where the keyboard is. */
  readonly caret: boolean
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  /** Whether the browser itself has several stops inside. */
  readonly composite: boolean
  /** Where a link inside the page leads. */
  readonly fragment: string | null
  /** The window around it, by selector. */
  readonly dialog: string | null
  /** Where the page is scrolled to. */
  readonly scroll: string
}

/** Scripts that move the focus with a timer of no delay have their turn first. */
export async function readFocus(): Promise<FocusRead | null> {
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setTimeout(resolve, 0))
  const tools = (window as unknown as Record<symbol, PageTools>)[Symbol.for('communaux.tools')]
  const element = tools?.active()
  if (!tools || !element) return null
  const rest = tools.signatures.get(element)
  const { x, y, width, height } = element.getBoundingClientRect()
  const href = element.getAttribute('href')
  const number = tools.numbers.get(element) ?? tools.numbers.size
  tools.numbers.set(element, number)
  const { caretColor, backgroundColor } = getComputedStyle(element)
  const typed = element.matches('textarea:read-write, input:read-write:not([type]), input:read-write:is([type=text], [type=search], [type=email], [type=tel], [type=url], [type=password], [type=number])') || (element as HTMLElement).isContentEditable
  const dialog = element.closest('dialog[open], [aria-modal=true], [role=dialog], [role=alertdialog]')
  return {
    number,
    selector: tools.selector(element),
    tag: element.localName,
    changed: rest === undefined ? null : rest !== tools.signature(element),
    box: { x, y, width, height },
    caret: typed && caretColor !== 'rgba(0, 0, 0, 0)' && caretColor !== backgroundColor,
    composite: element.matches('iframe, frame, object, embed, video, audio, input[type=date], input[type=time], input[type=datetime-local], input[type=month], input[type=week]'),
    fragment: element.localName === 'a' && href?.startsWith('#') === true ? href : null,
    dialog: dialog && tools.selector(dialog),
    scroll: `${Math.round(scrollX)} ${Math.round(scrollY)}`,
  }
}

/** Takes the focus away, and remembers where it was. */
export function dropFocus(): void {
  const tools = (window as unknown as Record<symbol, PageTools>)[Symbol.for('communaux.tools')]
  if (!tools) return
  tools.dropped = tools.active()
  ;(tools.dropped as HTMLElement | null)?.blur()
}

/** Gives the focus back: the walk goes on from where it was, and a trap is still one. */
export function giveFocusBack(): void {
  const tools = (window as unknown as Record<symbol, PageTools>)[Symbol.for('communaux.tools')]
  ;(tools?.dropped as HTMLElement | null | undefined)?.focus({ preventScroll: true })
}

/** After Enter on a skip link, then Tab: is the keyboard at the target, in it, or after it? */
export function arrivedAt(fragment: string): boolean {
  const tools = (window as unknown as Record<symbol, PageTools>)[Symbol.for('communaux.tools')]
  const name = decodeURIComponent(fragment.slice(1))
  const target = name === '' ? null : (document.getElementById(name) ?? document.querySelector(`a[name="${CSS.escape(name)}"]`))
  if (!target) return false
  const active = tools?.active()
  const ahead = [...document.querySelectorAll('a[href], button, input, select, textarea, [tabindex]')].some((element) => (target.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && element.checkVisibility())
  if (!active || !ahead) return true
  return active === target || (target.compareDocumentPosition(active) & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) !== 0
}
