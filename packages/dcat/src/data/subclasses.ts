/**
 * Subclasses that the ontologies themselves state (vCard, FOAF, ORG, DCMI terms, DCAT 3), which no feed repeats:
 * a value of one of these classes is a value of the class that a profile asks for.
 */
export const subclasses: Readonly<Record<string, readonly string[]>> = {
  'dcat:Resource': ['dcat:Catalog', 'dcat:DataService', 'dcat:Dataset', 'dcat:DatasetSeries'],
  'dct:MediaTypeOrExtent': ['dct:FileFormat', 'dct:MediaType', 'dct:SizeOrDuration'],
  'dct:RightsStatement': ['dct:LicenseDocument'],
  'foaf:Agent': ['foaf:Group', 'foaf:Organization', 'foaf:Person', 'org:FormalOrganization', 'org:Organization', 'org:OrganizationalUnit'],
  'vcard:Kind': ['vcard:Group', 'vcard:Individual', 'vcard:Location', 'vcard:Organization'],
}
