import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { soundPage } from '@communaux/rgaa-testcases'
import type { PageReport } from '../src/check/check-html.ts'
import { checkAll, findBrowser } from '../src/audit/index.ts'
import { type Served, servePages } from './serve-pages.ts'

const browser = await findBrowser()
const LINKS = '<p><a href="/agenda">Agenda</a> <a href="/budget">Budget</a></p>'

/** A window that keeps the Tab key, with what is said to close it and the key that does. */
const dialog = ({ button, closes = false, escape = false, words = '' }: { button: string; closes?: boolean; escape?: boolean; words?: string }): string => `${LINKS}
<div id="fenetre" role="dialog" aria-modal="true" aria-label="Nous écrire"><p>${words}</p>
<p><label for="message">Votre message</label> <textarea id="message"></textarea></p><p><button type="button" id="bouton">${button}</button></p></div>
<script>
const [fenetre, message, bouton] = ['fenetre', 'message', 'bouton'].map((id) => document.getElementById(id))
fenetre.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && ${escape}) fenetre.remove()
  if (event.key !== 'Tab') return
  event.preventDefault();
  (document.activeElement === message ? bouton : message).focus()
})
if (${closes}) bouton.addEventListener('click', () => fenetre.remove())
</script>`

const CASES = {
  'a window that nothing leaves': [dialog({ button: 'Envoyer' }), 'NC'],
  'a window that Escape closes': [dialog({ button: 'Envoyer', escape: true }), 'untested'],
  'a window that its button closes': [dialog({ button: 'Fermer', closes: true }), 'untested'],
  'a window whose button is a cross': [dialog({ button: '×', closes: true }), 'untested'],
  'a window whose button only says that it closes': [dialog({ button: 'Fermer' }), 'needs-human'],
  'a window that tells of a key': [dialog({ button: 'Envoyer', words: 'Appuyez sur F2 pour quitter.' }), 'needs-human'],
  'a native window': [`${LINKS}<dialog id="avis"><p>Marché déplacé.</p><button type="button">Lire</button></dialog><script>document.getElementById('avis').showModal()</script>`, 'untested'],
  'a field that takes the focus back': [`<p><label for="code">Code postal</label> <input id="code" onblur="setTimeout(() => this.focus(), 0)"></p>${LINKS}`, 'NC'],
  'two links that send the keyboard to each other': [`<p><a id="a" href="/a">Agenda</a> <a id="b" href="/b">Budget</a></p><script>for (const [from, to] of [['a', 'b'], ['b', 'a']]) document.getElementById(from).addEventListener('keydown', (event) => { if (event.key === 'Tab') { event.preventDefault(); document.getElementById(to).focus() } })</script>`, 'NC'],
  'two buttons that send the keyboard to each other, first in the page': [`<script>document.querySelector('a').remove()</script><button onblur="setTimeout(() => this.nextElementSibling.focus(), 10)">Un</button> <button onblur="setTimeout(() => this.previousElementSibling.focus(), 10)">Deux</button> <button>Trois</button>`, 'untested'],
  'two links of one shadow root': [`<x-menu></x-menu><script>customElements.define('x-menu', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<a href="/a">Agenda</a> <a href="/b">Budget</a>' } })</script>${LINKS}`, 'untested'],
} as const

const names = Object.keys(CASES) as (keyof typeof CASES)[]
let served: Served
let report: PageReport

beforeAll(async () => {
  if (browser === null) return
  served = await servePages(Object.fromEntries(names.map((name, index) => [`/${index}`, soundPage(name, CASES[name][0])])))
  report = await checkAll(names.map((_, index) => `${served.origin}/${index}`))
})
afterAll(() => served.close())

describe.skipIf(browser === null)('a trap for the keyboard (RGAA 12.9)', () => {
  it.each(names.map((name, index) => ({ name, index, expected: CASES[name][1] })))('$name → $expected', ({ index, expected }) => {
    expect(report.pages[index]?.criteria['12.9'].verdict).toBe(expected)
  })

  it('names the window', () => {
    const trap = report.findings.find(({ rule }) => rule === 'rgaa/12.9-keyboard-trap')
    expect(trap?.subject).toBe(`${served.origin}/0 #fenetre`)
    expect(trap?.message.fr).toMatch(/coincé dans cette fenêtre/)
  })
})
