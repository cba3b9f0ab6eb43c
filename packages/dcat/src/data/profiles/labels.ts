import type { Localized } from '@communaux/report'

/** What a class is called: in French with its article (« le jeu de données a… »), alone and counted; in English alone and counted. */
export interface ClassLabel {
  readonly fr: readonly [article: 'le ' | 'la ' | 'l’', one: string, other: string]
  readonly en: readonly [one: string, other: string]
}

export const classLabels: Readonly<Record<string, ClassLabel>> = {
  'adms:Identifier': { fr: ['l’', 'identifiant', 'identifiants'], en: ['identifier', 'identifiers'] },
  'dcat:Catalog': { fr: ['le ', 'catalogue', 'catalogues'], en: ['catalogue', 'catalogues'] },
  'dcat:CatalogRecord': { fr: ['la ', 'fiche', 'fiches'], en: ['record', 'records'] },
  'dcat:DataService': { fr: ['le ', 'service de données', 'services de données'], en: ['data service', 'data services'] },
  'dcat:Dataset': { fr: ['le ', 'jeu de données', 'jeux de données'], en: ['dataset', 'datasets'] },
  'dcat:DatasetSeries': { fr: ['la ', 'série', 'séries'], en: ['series', 'series'] },
  'dcat:Distribution': { fr: ['la ', 'ressource', 'ressources'], en: ['distribution', 'distributions'] },
  'dcat:Relationship': { fr: ['la ', 'relation', 'relations'], en: ['relationship', 'relationships'] },
  'dct:LicenseDocument': { fr: ['la ', 'licence', 'licences'], en: ['licence', 'licences'] },
  'dct:Location': { fr: ['le ', 'lieu', 'lieux'], en: ['location', 'locations'] },
  'dct:PeriodOfTime': { fr: ['la ', 'période', 'périodes'], en: ['period', 'periods'] },
  'foaf:Agent': { fr: ['l’', 'organisation', 'organisations'], en: ['organisation', 'organisations'] },
  'foaf:Organization': { fr: ['l’', 'organisation', 'organisations'], en: ['organisation', 'organisations'] },
  'rdfs:Resource': { fr: ['l’', 'élément', 'éléments'], en: ['element', 'elements'] },
  'skos:Concept': { fr: ['la ', 'notion', 'notions'], en: ['concept', 'concepts'] },
  'skos:ConceptScheme': { fr: ['la ', 'liste de notions', 'listes de notions'], en: ['concept scheme', 'concept schemes'] },
  'spdx:Checksum': { fr: ['l’', 'empreinte', 'empreintes'], en: ['checksum', 'checksums'] },
  'vcard:Kind': { fr: ['le ', 'contact', 'contacts'], en: ['contact', 'contacts'] },
}

/** What properties are called, without article. A `class property` key wins over the property alone. */
export const propertyLabels: Readonly<Record<string, Localized>> = {
  'dcat:accessURL': { fr: 'adresse d’accès', en: 'access URL' },
  'dcat:byteSize': { fr: 'taille en octets', en: 'byte size' },
  'dcat:contactPoint': { fr: 'point de contact', en: 'contact point' },
  'dcat:distribution': { fr: 'ressource', en: 'distribution' },
  'dcat:endDate': { fr: 'date de fin', en: 'end date' },
  'dcat:endpointURL': { fr: 'adresse du point d’accès', en: 'endpoint URL' },
  'dcat:keyword': { fr: 'mot-clé', en: 'keyword' },
  'dcat:mediaType': { fr: 'type de média', en: 'media type' },
  'dcat:servesDataset': { fr: 'jeu de données servi', en: 'served dataset' },
  'dcat:spatialResolutionInMeters': { fr: 'résolution en mètres', en: 'spatial resolution in metres' },
  'dcat:startDate': { fr: 'date de début', en: 'start date' },
  'dct:accrualPeriodicity': { fr: 'fréquence de mise à jour', en: 'update frequency' },
  'dct:creator': { fr: 'auteur', en: 'creator' },
  'dct:description': { fr: 'description', en: 'description' },
  'dct:format': { fr: 'format', en: 'format' },
  'dct:identifier': { fr: 'identifiant', en: 'identifier' },
  'dct:issued': { fr: 'date de publication', en: 'release date' },
  'dct:license': { fr: 'licence', en: 'licence' },
  'dct:modified': { fr: 'date de modification', en: 'modification date' },
  'dct:publisher': { fr: 'éditeur', en: 'publisher' },
  'dct:spatial': { fr: 'territoire', en: 'geographical coverage' },
  'dct:temporal': { fr: 'période couverte', en: 'temporal coverage' },
  'dct:title': { fr: 'titre', en: 'title' },
  'foaf:name': { fr: 'nom', en: 'name' },
  'spdx:algorithm': { fr: 'algorithme', en: 'algorithm' },
  'spdx:checksum': { fr: 'empreinte', en: 'checksum' },
  'spdx:checksumValue': { fr: 'valeur de l’empreinte', en: 'checksum value' },
}
