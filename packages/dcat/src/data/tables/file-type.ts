import type { CodesIn, Table } from './types.ts'

const CODES = [
  'CSV JSON GEOJSON XML XLSX XLS ODS SHP KML KMZ GML GPKG GTFS TSV TXT PDF HTML ZIP GZIP TAR TAR_GZ 7Z RAR DOC DOCX ODT ODP PPT PPTX',
  'RTF DBF MDB DXF DWG GEOTIFF TIFF JPEG JPEG2000 PNG GIF SVG ECW LAS LAZ NETCDF HDF GRID_ASCII RDF_XML RDF_TURTLE RDF_N_TRIPLES',
  'RDF_N_QUADS RDF_TRIG N3 JSON_LD RSS ATOM ICS SQL YAML SDMX WFS_SRVC WMS_SRVC WMTS_SRVC WCS_SRVC REST MAP_SRVC EPUB MP3 MPEG4 BIN',
  'AZW MOBI EPS CSS PDFA1A PDFA1B PDFX METS METS_ZIP PPSX PPS XSLFO XSLT DTD_SGML DTD_XML SCHEMA_XML FMX2 FMX3 FMX4 SGML SKOS_XML OWL',
  'SPARQLQ SPARQLQRES XHTML MOP E00 MXD INDD PSD PS ODF TAR_XZ RDF XLIFF OVF GDB GMZ DMP TAB TAB_RSTR WORLD TMX OCTET ODC ODB ODG BMP',
  'DCR XYZ MAP_PRVW MSG_HTTP TIFF_FX PDF1X WARC_GZ RDFA ARC HTML_SIMPL XHTML_SIMPL PDFA2A PDFA2B PDFA3 MBOX MPEG2 MPEG4_AVC BWF MHTML',
  'ARC_GZ WARC PDFX1A PDFX2A PDFX4 GRID JATS BITS PWP ISO ISO_ZIP QGS MRSID EXE JS PL HDT LEG IMMC_XML XLSB XLSM RDF_TRIX AAC APK',
  'APPX ARJ BZIP2 DEB DMG JAR LHA LZIP LZO LZMA RPM SB3 SWM WIM XZ Z MSI WAR EAR FMX4_ZIP AKN4EU AKN4EU_ZIP ETSI_XML DGN IPA PDFUA',
  'HTML5 STL AAB ARCINFO_COV LPK MIF_MID UNGEN OAPK DAPK WAV RDF_THRIFT XHTML5 EFORMS_XML WEBP OP_DATPRO',
] as const
export type FileTypeCode = CodesIn<(typeof CODES)[number]>

/** File formats, with media type, extensions and the two lists of the MQA score. */
export const fileTypeTable: Table = {
  id: 'file-type',
  title: { fr: 'format de fichier', en: 'file type' },
  edition: '2024-09',
  source: { title: 'Office des publications de l’Union européenne, table file-type', url: 'https://op.europa.eu/en/web/eu-vocabularies/dataset/-/resource?uri=http://publications.europa.eu/resource/dataset/file-type' },
  namespace: 'http://publications.europa.eu/resource/authority/file-type/',
  scheme: 'http://publications.europa.eu/resource/authority/file-type',
  instanceOf: ['dct:MediaTypeOrExtent', 'skos:Concept'],
  codes: CODES.join(' '),
}
