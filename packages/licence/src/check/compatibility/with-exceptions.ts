import type { CompatibilityReason, LicenceTerms, Use } from '../../model/compatibility/types.ts'
import type { Atom } from '../../model/expression/ast.ts'
import { EXCEPTION_ADDED, EXCEPTION_LINKS, EXCEPTION_MAY_ALLOW } from './texts.ts'

/** Exceptions of the SPDX list that are there to allow linking. */
const LINKING = new Set([
  'Classpath-exception-2.0', 'GCC-exception-2.0', 'GCC-exception-3.1', 'LGPL-3.0-linking-exception', 'GPL-3.0-linking-exception', 'GPL-3.0-linking-source-exception', 'LLVM-exception',
  'OCaml-LGPL-linking-exception', 'Linux-syscall-note', 'Qt-GPL-exception-1.0', 'Qt-LGPL-exception-1.1', 'Universal-FOSS-exception-1.0', 'WxWindows-exception-3.1', 'eCos-exception-2.0', 'FLTK-exception', 'Bison-exception-2.2',
])

/** An exception gives more than the licence: it can turn a no, and nobody can add one to the code of others. */
export function withExceptions(found: CompatibilityReason, { reach }: LicenceTerms, inbound: Atom, outbound: Atom, use: Use): CompatibilityReason {
  const { exception } = inbound
  if (exception !== undefined && found.verdict === 'no') {
    return use === 'link' && LINKING.has(exception) ? { ...found, verdict: 'conditions', text: EXCEPTION_LINKS } : { ...found, verdict: 'unknown', text: EXCEPTION_MAY_ALLOW }
  }
  const adds = outbound.exception !== undefined && outbound.exception !== exception
  const reciprocal = reach === 'library' || reach === 'work' || reach === 'network'
  return adds && reciprocal && found.verdict === 'yes' ? { ...found, verdict: 'no', text: EXCEPTION_ADDED } : found
}
