// @ts-check
/* global customElements, document, EventSource, HTMLElement, window */
// Everything works without this file: it only spares a reload.

/** Follows a collection by server-sent events; without them the page reloads by itself. */
class CollecteSuivie extends HTMLElement {
  connectedCallback() {
    const source = new EventSource(this.dataset['flux'] ?? '')
    const live = this.liveRegion()
    source.addEventListener('etat', (event) => {
      this.innerHTML = event.data
      const words = this.querySelector('[data-annonce]')?.textContent ?? ''
      if (live.textContent !== words) live.textContent = words
    })
    source.addEventListener('fin', () => {
      source.close()
      window.location.assign(this.dataset['fin'] ?? '')
    })
    this.source = source
  }

  /** Outside of what is replaced: screen readers say each step once, not every tick. */
  liveRegion() {
    const live = document.createElement('p')
    live.className = 'unseen'
    live.setAttribute('role', 'status')
    this.after(live)
    return live
  }

  disconnectedCallback() {
    this.source?.close()
  }
}

if ('EventSource' in window) customElements.define('collecte-suivie', CollecteSuivie)
