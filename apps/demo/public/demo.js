// @ts-check
/* global customElements, EventSource, HTMLElement, window */
// Everything works without this file: it only spares a reload.

/** Follows a collection by server-sent events; without them the page reloads by itself. */
class CollecteSuivie extends HTMLElement {
  connectedCallback() {
    const source = new EventSource(this.dataset['flux'] ?? '')
    source.addEventListener('etat', (event) => {
      this.innerHTML = event.data
    })
    source.addEventListener('fin', () => {
      source.close()
      window.location.assign(this.dataset['fin'] ?? '')
    })
    this.source = source
  }

  disconnectedCallback() {
    this.source?.close()
  }
}

if ('EventSource' in window) customElements.define('collecte-suivie', CollecteSuivie)
