import { publisherTypeTable } from '../tables/publisher-type.ts'
import type { Vocabulary } from './types.ts'

/** What kind of body publishes; a town is LocalAuthority. */
export const publisherType: Vocabulary = {
  ...publisherTypeTable,
  concepts: [
    { code: 'LocalAuthority', fr: 'collectivité locale', en: 'local authority' },
    { code: 'NationalAuthority', fr: 'autorité nationale', en: 'national authority' },
    { code: 'RegionalAuthority', fr: 'autorité régionale', en: 'regional authority' },
    { code: 'SupraNationalAuthority', fr: 'autorité supranationale', en: 'supra-national authority' },
    { code: 'Company', fr: 'entreprise', en: 'company' },
    { code: 'IndustryConsortium', fr: 'groupement d’entreprises', en: 'industry consortium' },
    { code: 'NonGovernmentalOrganisation', fr: 'organisation non gouvernementale', en: 'NGO' },
    { code: 'NonProfitOrganisation', fr: 'organisme sans but lucratif', en: 'non-profit' },
    { code: 'PrivateIndividual(s)', fr: 'particulier', en: 'private individuals' },
    { code: 'StandardisationBody', fr: 'organisme de normalisation', en: 'standardisation body' },
    { code: 'Academia-ScientificOrganisation', fr: 'organisme de recherche', en: 'academia or scientific organisation' },
  ],
}
