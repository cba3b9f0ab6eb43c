import { licenceTypeTable } from '../tables/licence-type.ts'
import type { Vocabulary } from './types.ts'

/** What a licence asks for, in one word. */
export const licenceType: Vocabulary = {
  ...licenceTypeTable,
  concepts: [
    { code: 'Attribution', fr: 'mention de paternité', en: 'attribution' },
    { code: 'PublicDomain', fr: 'domaine public', en: 'public domain' },
    { code: 'ViralEffect-ShareAlike', fr: 'partage à l’identique', en: 'viral effect (share-alike)' },
    { code: 'NonCommercialUseOnly', fr: 'usage non commercial seulement', en: 'non-commercial only' },
    { code: 'NoDerivativeWork', fr: 'pas d’œuvre dérivée', en: 'no derivative work' },
    { code: 'GrantBack', fr: 'rétrocession', en: 'grant back' },
    { code: 'JurisdictionWithinTheEU', fr: 'droit d’un État de l’Union', en: 'jurisdiction within the EU' },
    { code: 'OtherRestrictiveClauses', fr: 'autres clauses restrictives', en: 'other restrictive clauses' },
    { code: 'KnownPatentEncumbrance', fr: 'brevet connu', en: 'known patent encumbrance' },
    { code: 'NominalCost', fr: 'coût symbolique', en: 'nominal cost' },
    { code: 'ReservedNames-Endorsement-OfficialStatus', fr: 'noms réservés', en: 'reserved names' },
    { code: 'RoyaltiesRequired', fr: 'redevance', en: 'royalties required' },
    { code: 'UnknownIPR', fr: 'droits inconnus', en: 'unknown IPR' },
  ],
}
