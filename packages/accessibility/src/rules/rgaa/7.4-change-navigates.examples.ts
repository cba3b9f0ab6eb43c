import { inPage, type PageExamples } from './page.examples.ts'

export const changeNavigatesExamples: PageExamples = {
  rule: 'rgaa/7.4-change-navigates',
  examples: [
    { name: 'a button', target: inPage('<form><select aria-label="Quartier"><option>A</option></select><button>Aller</button></form>'), expect: 'passes' },
    { name: 'at once', target: inPage('<select aria-label="Quartier" onchange="location.href = this.value"><option>A</option></select>'), expect: 'fails' },
    { name: 'at once, with a button', target: inPage('<form><select aria-label="Q" onchange="this.form.submit()"><option>A</option></select><button>Aller</button></form>'), expect: 'unknown' },
  ],
}
