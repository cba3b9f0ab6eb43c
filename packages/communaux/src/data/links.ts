/** Hosts of public forges. */
export const FORGES: RegExp = /(^|\.)(gitlab\.adullact\.net|gitlab\.com|github\.com|codeberg\.org|framagit\.org|forge\.[a-z0-9-]+\.[a-z]+|gitlab\.[a-z0-9-]+\.[a-z]+)$/i

/** Hosts where collectivities publish data. */
export const OPEN_DATA_HOSTS: RegExp = /(^|\.)data\.gouv\.fr$|\.opendatasoft\.com$|^(www\.)?(open)?data\./i

/** Extensions of documents in a format that anybody may implement; PDF is an ISO norm, and the label's own example. */
export const OPEN_FORMATS: ReadonlySet<string> = new Set(['csv', 'epub', 'geojson', 'json', 'md', 'odp', 'ods', 'odt', 'pdf', 'txt', 'xml'])

/** Extensions of documents tied to one publisher's software. */
export const PROPRIETARY_FORMATS: ReadonlySet<string> = new Set(['doc', 'docm', 'docx', 'ppt', 'pptx', 'pub', 'rtf', 'xls', 'xlsm', 'xlsx'])
