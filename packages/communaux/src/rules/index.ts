import type { Rule } from '@communaux/report/rules'
import type { Repository } from '../model/repository.ts'
import type { FileRow } from '../model/town.ts'
import type { IgnoreUse, RuleContext } from './context.ts'
import { fileAnswers } from './file-answers.ts'
import { ignoreExpired } from './ignore-expired.ts'
import { ignoreUnused } from './ignore-unused.ts'
import { repositoryDependencyReciprocal } from './repository-dependency-reciprocal.ts'
import { repositoryLicenceListed } from './repository-licence-listed.ts'
import { repositoryLicenceStated } from './repository-licence-stated.ts'
import { repositoryLicencesAgree } from './repository-licences-agree.ts'
import { repositoryPubliccode } from './repository-publiccode.ts'
import { repositoryPubliccodeValues } from './repository-publiccode-values.ts'
import { sourceOpened, type SourceState } from './source-opened.ts'

/** The rules on the configuration's exceptions, sorted by id. */
export const IGNORE_RULES: readonly Rule<IgnoreUse, RuleContext>[] = [ignoreExpired, ignoreUnused]

/** The rules on what a repository states of its licence, sorted by id. */
export const REPOSITORY_RULES: readonly Rule<Repository>[] = [repositoryDependencyReciprocal, repositoryLicenceListed, repositoryLicenceStated, repositoryLicencesAgree, repositoryPubliccode, repositoryPubliccodeValues]

/** The rules on what is to be collected, sorted by id. */
export const SOURCE_RULES: readonly Rule<SourceState>[] = [sourceOpened]

/** The rules on the files of a catalogue, sorted by id. */
export const FILE_RULES: readonly Rule<FileRow, RuleContext>[] = [fileAnswers]
