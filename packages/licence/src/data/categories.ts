/**
 * What a licence asks in return, in coarse terms: enough to never cross the line by likeness and to warn of licences
 * that are not open. An entry is an id or the beginning of ids, up to a hyphen. The first line that matches counts.
 */
export type Category = 'restricted' | 'copyleft' | 'permissive' | 'public-domain'

export const CATEGORIES: readonly (readonly [Category, string])[] = [
  ['restricted', 'CC-BY-NC CC-BY-ND PolyForm-Noncommercial PolyForm-Small-Business BUSL-1.1 SSPL-1.0 Elastic-2.0 Parity JSON Hippocratic NCGL-UK-2.0'],
  ['public-domain', '0BSD CC-PDDC CC-PDM CC0-1.0 DL-DE-ZERO MIT-0 PDDL-1.0 SAX-PD Unlicense WTFPL blessing'],
  ['permissive', 'CECILL-B EUDatagrid LiLiQ-P GFDL-no GPL-CC MIT-advertising'],
  [
    'copyleft',
    'AGPL APSL Aladdin CAL CC-BY-SA CDDL CDLA-Sharing CECILL CERN-OHL-1 CERN-OHL-S CERN-OHL-W CPAL CPL EPL EUPL FAL-1.3 GFDL GPL IPL LAL LGPL LGPLLR LiLiQ MPL MS-RL NGPL NPL ODbL-1.0 OFL OGTSL OSL OCLC QPL RPL RPSL RSCPL SISSL SPL Sleepycat SimPL TGPPL Watcom YPL',
  ],
  [
    'permissive',
    'AFL Apache Artistic BSD BSL-1.0 Beerware BlueOak C-UDA CC-BY CDLA-Permissive CERN-OHL-P COIL DL-DE-BY ECL EFL Fair FTL HPND ICU ISC Intel LicenseRef-Licence-Ouverte-1.0 MIT MITNFA MS-PL MirOS MulanPSL NCSA NLOD NTP O-UDA ODC-By OGL OLDAP OpenSSL PHP PSF PostgreSQL Python Ruby TCL UPL Unicode VSL W3C X11 Xnet ZPL Zlib curl etalab libpng zlib-acknowledgement',
  ],
]

/** Licences written for data, documents or works; every other licence of the list is written for software. */
export const FOR_DATA_OR_WORKS: string =
  'C-UDA CC CC0 CDLA DL-DE DRL etalab FAL GFDL LAL LicenseRef-Licence-Ouverte-1.0 NCGL NLOD O-UDA ODC ODbL OGC OGDL OGL OPL-UK PDDL TU-Berlin CC-PDDC CC-PDM'
