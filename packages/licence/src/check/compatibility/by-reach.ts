import { termsOf } from '../../licences/terms-of.ts'
import { categoryOf } from '../../model/category.ts'
import type { CompatibilityReason, CompatibilityVerdict, LicenceTerms, Use } from '../../model/compatibility/types.ts'
import type { Atom } from '../../model/expression/ast.ts'
import type { Localized } from '@communaux/report'

/** Where no clause names what goes out: how far the licence reaches decides, for the use that is made. */
export function byReach(terms: LicenceTerms, read: boolean, outbound: Atom, use: Use): CompatibilityReason {
  const { asks, source } = terms
  const said = (verdict: CompatibilityVerdict, fr: string, en: string): CompatibilityReason => ({ verdict, text: after(asks, fr, en), source })
  if (terms.reach === 'none') return ofPermissive(terms, outbound, use, said)
  if (use === 'ship') return said('conditions', 'livrées côte à côte, les deux œuvres gardent chacune leur licence', 'shipped side by side, both works keep their own licence')
  if (use === 'network' && terms.reach !== 'network') return said('conditions', 'rien n’est demandé tant qu’aucune copie n’est remise ; dès qu’une l’est, la réponse est celle de « combine »', 'nothing is asked as long as no copy is handed over; once one is, the answer is that of “combine”')
  if (!read && termsOf(outbound.id)?.terms.reach !== 'none') return said('unknown', 'nous n’avons pas lu ses clauses sur les autres licences', 'we have not read its clauses on other licences')
  return said('no', 'et aucune de ses clauses n’admet celle-ci', 'and none of its clauses makes room for this one')
}

type Said = (verdict: CompatibilityVerdict, fr: string, en: string) => CompatibilityReason

function ofPermissive({ noticesOnly, matter }: LicenceTerms, outbound: Atom, use: Use, said: Said): CompatibilityReason {
  if (matter === 'data' && use !== 'ship' && categoryOf(outbound.id) === 'public-domain') return said('unknown', 'et celle-ci n’oblige à garder aucune mention', 'and this one makes people keep no notice')
  if (noticesOnly || use === 'ship' || termsOf(outbound.id)?.terms.reach === 'none') return said('yes', 'ce qui suffit', 'which is enough')
  return said('unknown', 'et nous ne savons pas si celle-ci l’accepte', 'and we do not know whether this one accepts it')
}

const after = (asks: Localized, fr: string, en: string): Localized => ({ fr: `Elle ${asks.fr}, ${fr}.`, en: `It ${asks.en}, ${en}.` })
