import { inPage, measured, type PageExamples } from './page.examples.ts'

export const changeNavigatesExamples: PageExamples = {
  rule: 'rgaa/7.4-change-navigates',
  examples: [
    { name: 'a button', target: inPage('<form><select aria-label="Quartier"><option>A</option></select><button>Aller</button></form>'), expect: 'passes' },
    { name: 'at once', target: inPage('<select aria-label="Quartier" onchange="location.href = this.value"><option>A</option></select>'), expect: 'fails' },
    { name: 'a script that listens', target: measured('<select id="s" aria-label="Q"><option>A</option></select>', { s: { events: ['change'] } }), expect: 'unknown' },
    { name: 'at once, with a button', target: inPage('<form><select aria-label="Q" onchange="this.form.submit()"><option>A</option></select><button>Aller</button></form>'), expect: 'unknown' },
  ],
}
