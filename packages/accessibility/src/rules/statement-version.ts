import { LAW } from '../data/law.ts'
import { CURRENT_VERSION, RGAA_VERSIONS } from '../data/rgaa/versions.ts'
import { saidAt, type StatementRule } from '../model/statement-rule.ts'

const KNOWN: ReadonlySet<string> = new Set(RGAA_VERSIONS.map(({ id }) => id))
const IN_FORCE = /^4(?:\.1\.2)?$/

/** « RGAA 4.2 » does not exist; « version 4 » is what the official model writes. */
export const statementVersion: StatementRule = {
  id: 'accessibility/statement-version',
  severity: 'error',
  title: { fr: 'La version du RGAA citée existe et est en vigueur', en: 'The RGAA version that is named exists and is in force' },
  message: { fr: 'La version {version} du RGAA n’existe pas. La version en vigueur est la {current}.', en: 'There is no version {version} of the RGAA. The version in force is {current}.' },
  source: LAW.statement,
  remedy: {
    who: 'webmaster',
    effort: 'minutes',
    steps: [{ fr: 'Écrire la version avec laquelle l’audit a été fait ; pour un nouvel audit, prendre la 4.1.2.', en: 'Write the version that the audit used; for a new audit take 4.1.2.' }],
  },
  notApplicableWhen: { fr: 'La déclaration ne nomme pas de version.', en: 'The statement names no version.' },
  check(statement) {
    const { version } = statement
    if (version === null) return 'not-applicable'
    if (IN_FORCE.test(version.value)) return 'passes'
    const params = { version: version.value, current: CURRENT_VERSION }
    if (!KNOWN.has(version.value)) return saidAt(statement, version, { value: version.value, params })
    return saidAt(statement, version, { value: version.value, params, message: SUPERSEDED, severity: version.value.startsWith('4') ? 'warning' : 'error' })
  },
}

const SUPERSEDED = {
  fr: 'La déclaration se réfère au RGAA {version}. La version en vigueur est la {current}.',
  en: 'The statement refers to RGAA {version}. The version in force is {current}.',
}
