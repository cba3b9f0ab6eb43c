import type { CodesIn, Table } from './types.ts'

const CODES = [
  'Attribution PublicDomain ViralEffect-ShareAlike NonCommercialUseOnly NoDerivativeWork GrantBack JurisdictionWithinTheEU',
  'OtherRestrictiveClauses KnownPatentEncumbrance NominalCost ReservedNames-Endorsement-OfficialStatus RoyaltiesRequired UnknownIPR',
] as const
export type LicenceTypeCode = CodesIn<(typeof CODES)[number]>

/** What a licence asks for, in one word. */
export const licenceTypeTable: Table = {
  id: 'licence-type',
  title: { fr: 'type de licence', en: 'licence type' },
  edition: '1.00',
  source: { title: 'ADMS SKOS 1.00', url: 'http://purl.org/adms/licencetype/1.0' },
  namespace: 'http://purl.org/adms/licencetype/',
  scheme: 'http://purl.org/adms/licencetype/1.0',
  instanceOf: ['skos:Concept'],
  codes: CODES.join(' '),
}
