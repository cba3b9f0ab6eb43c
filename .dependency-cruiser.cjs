/**
 * The walls of the house. Packages depend one way; inside a package data flows one way:
 * data → model → read → rules → check, score → write → index. Disk, network and browser stay at the edge.
 */
const DOMAINS = 'dcat|licence|accessibility|label'
/** Folders in the order of the flow; those that share a rank do not import each other. */
const FLOW = [
  ['data'],
  ['model'],
  ['read'],
  ['rules', 'criteria', 'licences', 'questions'],
  ['check', 'score', 'testing', 'baseline', 'diff'],
  ['write'],
]
const flowRules = FLOW.slice(0, -1).map((folders, rank) => ({
  name: `flow-${folders[0]}`,
  comment: `${folders.join(', ')} may only import what is to their left: data → model → read → rules → check, score → write → index`,
  severity: 'error',
  from: { path: `^packages/([^/]+)/src/(?:${folders.join('|')})/`, pathNot: '\\.(test|examples)\\.ts$' },
  to: { path: `^packages/$1/src/(?:${FLOW.slice(rank + 1).flat().join('|')})/` },
}))

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '\\?(raw|url)$' } },
    {
      name: 'report-knows-nobody',
      severity: 'error',
      from: { path: '^packages/report/' },
      to: { path: '^packages/(?!report/)' },
    },
    {
      name: 'domains-know-report-only',
      comment: 'What a domain needs of another comes through a port given by communaux.',
      severity: 'error',
      from: { path: `^packages/(${DOMAINS}|rgaa-testcases)/src/` },
      to: { path: '^packages/(?!report/)', pathNot: '^packages/$1/' },
    },
    {
      name: 'domains-use-report-core',
      comment: 'Writers of reports belong to the edge: domain packages import . and ./rules (./testing in tests).',
      severity: 'error',
      from: { path: `^packages/(${DOMAINS})/src/`, pathNot: '\\.(test|examples)\\.ts$' },
      to: { path: '^packages/report/src/', pathNot: '^packages/report/src/(index|rules/index)\\.ts$' },
    },
    {
      name: 'by-published-names',
      comment: 'A package is reached by its public doors, never by a relative path.',
      severity: 'error',
      from: { path: '^(packages|apps)/([^/]+)/' },
      to: { path: '^(packages|apps)/', pathNot: '^$1/$2/', dependencyTypes: ['local'] },
    },
    { name: 'packages-know-no-app', severity: 'error', from: { path: '^packages/' }, to: { path: '^apps/' } },
    {
      name: 'core-is-pure',
      comment: 'Cores run in a browser: no Node built-in outside ./node, ./audit, the command line and tests.',
      severity: 'error',
      from: {
        path: `^packages/(report|${DOMAINS})/src/`,
        pathNot: '(\\.(test|examples)\\.ts$)|(^packages/[^/]+/src/(node|audit)/)',
      },
      to: { dependencyTypes: ['core'] },
    },
    ...flowRules,
  ],
  options: {
    doNotFollow: { path: 'node_modules|/dist/' },
    exclude: { path: '/dist/|/coverage/|^apps/demo/sample/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['@communaux/source', 'node', 'import', 'default', 'types'] },
  },
}
