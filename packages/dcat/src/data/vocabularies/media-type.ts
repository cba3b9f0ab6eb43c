import { mediaTypeTable } from '../tables/media-type.ts'
import type { Concept, Vocabulary } from './types.ts'

export interface MediaTypeConcept extends Concept {
  readonly extensions?: readonly string[]
}

/**
 * Media types that open data uses, with their names and extensions. The registry of IANA has thousands: a type that is not
 * here, and has the form of one, is right too.
 */
export const mediaType: Vocabulary<MediaTypeConcept> = {
  ...mediaTypeTable,
  concepts: [
    { code: 'application/atom+xml', fr: 'flux Atom', en: 'Atom feed', extensions: ['atom'] },
    { code: 'application/epub+zip', fr: 'EPUB', en: 'EPUB', extensions: ['epub'] },
    { code: 'application/geo+json', fr: 'GeoJSON', en: 'GeoJSON', extensions: ['geojson'] },
    { code: 'application/geopackage+sqlite3', fr: 'GeoPackage', en: 'GeoPackage', extensions: ['gpkg'] },
    { code: 'application/gml+xml', fr: 'GML', en: 'GML', extensions: ['gml'] },
    { code: 'application/gzip', fr: 'archive gzip', en: 'gzip archive', extensions: ['gz', 'tar.gz', 'tgz'] },
    { code: 'application/json', fr: 'JSON', en: 'JSON', extensions: ['json'] },
    { code: 'application/ld+json', fr: 'JSON-LD', en: 'JSON-LD', extensions: ['jsonld'] },
    { code: 'application/msword', fr: 'Word DOC', en: 'Word DOC', extensions: ['doc'] },
    { code: 'application/n-quads', fr: 'RDF N-Quads', en: 'RDF N-Quads', extensions: ['nq'] },
    { code: 'application/n-triples', fr: 'RDF N-Triples', en: 'RDF N-Triples', extensions: ['nt'] },
    { code: 'application/octet-stream', fr: 'données binaires', en: 'binary data', extensions: ['bin'] },
    { code: 'application/pdf', fr: 'PDF', en: 'PDF', extensions: ['pdf'] },
    { code: 'application/rdf+xml', fr: 'RDF XML', en: 'RDF XML', extensions: ['rdf'] },
    { code: 'application/rss+xml', fr: 'flux RSS', en: 'RSS feed', extensions: ['rss'], unverified: true },
    { code: 'application/rtf', fr: 'RTF', en: 'RTF', extensions: ['rtf'] },
    { code: 'application/sql', fr: 'SQL', en: 'SQL', extensions: ['sql'] },
    { code: 'application/trig', fr: 'RDF TriG', en: 'RDF TriG', extensions: ['trig'] },
    { code: 'application/vnd.apache.parquet', fr: 'Parquet', en: 'Parquet', extensions: ['parquet'] },
    { code: 'application/vnd.dbf', fr: 'dBASE', en: 'dBASE', extensions: ['dbf'] },
    { code: 'application/vnd.google-earth.kml+xml', fr: 'KML', en: 'KML', extensions: ['kml'] },
    { code: 'application/vnd.google-earth.kmz', fr: 'KMZ', en: 'KMZ', extensions: ['kmz'] },
    { code: 'application/vnd.las', fr: 'nuage de points LAS', en: 'LAS point cloud', extensions: ['las'] },
    { code: 'application/vnd.laszip', fr: 'nuage de points LAZ', en: 'LAZ point cloud', extensions: ['laz'] },
    { code: 'application/vnd.ms-excel', fr: 'Excel XLS', en: 'Excel XLS', extensions: ['xls'] },
    { code: 'application/vnd.ms-powerpoint', fr: 'PowerPoint PPT', en: 'PowerPoint PPT', extensions: ['ppt'] },
    { code: 'application/vnd.oasis.opendocument.presentation', fr: 'ODP', en: 'ODP', extensions: ['odp'] },
    { code: 'application/vnd.oasis.opendocument.spreadsheet', fr: 'ODS', en: 'ODS', extensions: ['ods'] },
    { code: 'application/vnd.oasis.opendocument.text', fr: 'ODT', en: 'ODT', extensions: ['odt'] },
    { code: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', fr: 'PowerPoint PPTX', en: 'PowerPoint PPTX', extensions: ['pptx'] },
    { code: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', fr: 'Excel XLSX', en: 'Excel XLSX', extensions: ['xlsx'] },
    { code: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', fr: 'Word DOCX', en: 'Word DOCX', extensions: ['docx'] },
    { code: 'application/vnd.rar', fr: 'RAR', en: 'RAR', extensions: ['rar'] },
    { code: 'application/vnd.shp', fr: 'Shapefile', en: 'Shapefile', extensions: ['shp'] },
    { code: 'application/vnd.sqlite3', fr: 'SQLite', en: 'SQLite', extensions: ['sqlite'] },
    { code: 'application/xml', fr: 'XML', en: 'XML', extensions: ['xml'] },
    { code: 'application/yaml', fr: 'YAML', en: 'YAML', extensions: ['yaml', 'yml'] },
    { code: 'application/zip', fr: 'archive ZIP', en: 'ZIP archive', extensions: ['zip'] },
    { code: 'audio/mpeg', fr: 'MP3', en: 'MP3', extensions: ['mp3'] },
    { code: 'image/gif', fr: 'GIF', en: 'GIF', extensions: ['gif'] },
    { code: 'image/jp2', fr: 'JPEG 2000', en: 'JPEG 2000', extensions: ['jp2'] },
    { code: 'image/jpeg', fr: 'JPEG', en: 'JPEG', extensions: ['jpg', 'jpeg'] },
    { code: 'image/png', fr: 'PNG', en: 'PNG', extensions: ['png'] },
    { code: 'image/svg+xml', fr: 'SVG', en: 'SVG', extensions: ['svg'] },
    { code: 'image/tiff', fr: 'TIFF', en: 'TIFF', extensions: ['tif', 'tiff'] },
    { code: 'image/vnd.dwg', fr: 'DWG', en: 'DWG', extensions: ['dwg'] },
    { code: 'image/vnd.dxf', fr: 'DXF', en: 'DXF', extensions: ['dxf'] },
    { code: 'text/calendar', fr: 'calendrier iCalendar', en: 'iCalendar', extensions: ['ics'] },
    { code: 'text/csv', fr: 'CSV', en: 'CSV', extensions: ['csv'] },
    { code: 'text/html', fr: 'HTML', en: 'HTML', extensions: ['html', 'htm'] },
    { code: 'text/n3', fr: 'N3', en: 'N3', extensions: ['n3'] },
    { code: 'text/plain', fr: 'texte brut', en: 'plain text', extensions: ['txt', 'asc'] },
    { code: 'text/tab-separated-values', fr: 'TSV', en: 'TSV', extensions: ['tsv'] },
    { code: 'text/turtle', fr: 'RDF Turtle', en: 'RDF Turtle', extensions: ['ttl'] },
    { code: 'video/mp4', fr: 'MPEG-4', en: 'MPEG-4', extensions: ['mp4'] },
  ],
}
