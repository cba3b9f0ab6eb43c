type AddArguments = [type: string, listener: EventListenerOrEventListenerObject | null, options?: boolean | AddEventListenerOptions]

/**
 * Runs in every frame before the page's own scripts: notes which elements listen to what, and which shadow
 * roots are closed. It changes nothing that a page can see but the identity of two functions.
 */
export function observe(): void {
  const store: { listeners: WeakMap<EventTarget, Set<string>>; closed: WeakSet<Element> } = { listeners: new WeakMap(), closed: new WeakSet() }
  Object.defineProperty(window, Symbol.for('communaux.observed'), { value: store })
  const add = Reflect.get<EventTarget, 'addEventListener'>(EventTarget.prototype, 'addEventListener')
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: AddArguments): void {
    const target = (this as EventTarget | undefined) ?? window
    const known = store.listeners.get(target) ?? new Set()
    known.add(args[0])
    store.listeners.set(target, known)
    add.apply(target, args)
  }
  const attach = Reflect.get<Element, 'attachShadow'>(Element.prototype, 'attachShadow')
  Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit): ShadowRoot {
    if (init.mode === 'closed') store.closed.add(this)
    return attach.call(this, init)
  }
}
