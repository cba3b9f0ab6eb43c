/** A job of continuous integration to write: where, what, and the line to add by hand when there is one. */
export interface CiFile {
  readonly path: string
  readonly content: string
  /** What to add to a file that is already there. */
  readonly include?: { readonly file: string; readonly lines: string }
}

const GITLAB_JOB = `# Communaux : le rapport de la collectivité à chaque changement (et chaque semaine, si vous planifiez le pipeline).
communaux:
  image: node:24
  script:
    - npx --yes communaux check --format codequality --output gl-code-quality-report.json --out communaux-rapport
  artifacts:
    when: always
    expose_as: Rapport Communaux
    paths:
      - communaux-rapport/
    reports:
      codequality: gl-code-quality-report.json
`

const GITHUB_WORKFLOW = `# Communaux : le rapport de la collectivité à chaque changement, et chaque lundi.
name: Communaux
on:
  push:
  pull_request:
  schedule:
    - cron: '17 5 * * 1'
permissions:
  contents: read
  security-events: write
jobs:
  communaux:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with:
          node-version: 24
      - run: npx --yes communaux check --format sarif --output communaux.sarif --out communaux-rapport
      - uses: github/codeql-action/upload-sarif@v4
        if: always()
        with:
          sarif_file: communaux.sarif
      - uses: actions/upload-artifact@v5
        if: always()
        with:
          name: communaux-rapport
          path: communaux-rapport/
`

/**
 * The job for a forge. On GitLab, when a pipeline is already there, the job goes in a file of its own to
 * include.
 */
export function ciFile(ci: 'gitlab' | 'github', hasPipeline: boolean): CiFile {
  if (ci === 'github') return { path: '.github/workflows/communaux.yml', content: GITHUB_WORKFLOW }
  if (!hasPipeline) return { path: '.gitlab-ci.yml', content: GITLAB_JOB }
  const path = '.gitlab/communaux.gitlab-ci.yml'
  return { path, content: GITLAB_JOB, include: { file: '.gitlab-ci.yml', lines: `include:\n  - local: ${path}` } }
}
