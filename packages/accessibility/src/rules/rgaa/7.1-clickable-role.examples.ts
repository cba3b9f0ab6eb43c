import { inPage, measured, type PageExamples } from './page.examples.ts'

export const clickableRoleExamples: PageExamples = {
  rule: 'rgaa/7.1-clickable-role',
  examples: [
    { name: 'a button', target: inPage('<button onclick="a()">Ouvrir</button>'), expect: 'not-applicable' },
    { name: 'a role', target: inPage('<div role="button" tabindex="0" onclick="a()">Ouvrir</div>'), expect: 'passes' },
    { name: 'nothing', target: inPage('<div onclick="a()">Ouvrir</div>'), expect: 'fails' },
    { name: 'a listener under a hand', target: measured('<span id="s">Ouvrir</span>', { s: { style: { cursor: "pointer" }, events: ["click"] } }), expect: 'fails' },
    { name: 'a container', target: inPage('<div onclick="a()"><button>Ouvrir</button></div>'), expect: 'not-applicable' },
  ],
}
