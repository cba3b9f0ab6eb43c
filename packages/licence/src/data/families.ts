/**
 * Licences that exist in several versions, under the short word that `phrases.ts` gives them. `ids` pairs a
 * version as people write it (folded: 2.0 is 2) with an SPDX id; the empty version is a licence that has only one.
 */
export interface Family {
  readonly word: string
  readonly ids: Readonly<Record<string, string>>
  /** The id continues with -only or -or-later, and the title must say which. */
  readonly gnu?: true
  /** The version that is meant when none is given; without it a bare name has candidates and no winner. */
  readonly assume?: string
}

const series = (stem: string, versions: string): Record<string, string> =>
  Object.fromEntries(versions.split(' ').map((version) => [version.replace(/\.0$/, ''), `${stem}-${version}`]))

const only = (id: string, ...versions: string[]): Record<string, string> => Object.fromEntries(['', ...versions].map((version) => [version, id]))

export const FAMILIES: readonly Family[] = [
  { word: 'afl', ids: series('AFL', '1.1 1.2 2.0 2.1 3.0') },
  { word: 'agpl', ids: series('AGPL', '1.0 3.0'), gnu: true },
  { word: 'apache', ids: series('Apache', '1.0 1.1 2.0'), assume: '2' },
  { word: 'artistic', ids: series('Artistic', '1.0 2.0') },
  { word: 'beerware', ids: only('Beerware') },
  { word: 'boost', ids: only('BSL-1.0', '1') },
  { word: 'bsd', ids: { 1: 'BSD-1-Clause', 2: 'BSD-2-Clause', 3: 'BSD-3-Clause', 4: 'BSD-4-Clause' } },
  { word: 'cc0', ids: only('CC0-1.0', '1') },
  { word: 'cddl', ids: series('CDDL', '1.0 1.1') },
  { word: 'cecill', ids: series('CECILL', '1.0 1.1 2.0 2.1') },
  { word: 'cecillb', ids: only('CECILL-B', '1') },
  { word: 'cecillc', ids: only('CECILL-C', '1') },
  { word: 'cpal', ids: only('CPAL-1.0', '1') },
  { word: 'cpl', ids: only('CPL-1.0', '1') },
  { word: 'dldeby', ids: only('DL-DE-BY-2.0', '2') },
  { word: 'dldezero', ids: only('DL-DE-ZERO-2.0', '2') },
  { word: 'ecl', ids: series('ECL', '1.0 2.0') },
  { word: 'edl', ids: only('BSD-3-Clause', '1') },
  { word: 'efl', ids: series('EFL', '1.0 2.0') },
  { word: 'epl', ids: series('EPL', '1.0 2.0') },
  { word: 'eupl', ids: series('EUPL', '1.0 1.1 1.2'), assume: '1.2' },
  { word: 'gfdl', ids: series('GFDL', '1.1 1.2 1.3'), gnu: true },
  { word: 'gpl', ids: series('GPL', '1.0 2.0 3.0'), gnu: true },
  { word: 'isc', ids: only('ISC') },
  { word: 'lal', ids: series('LAL', '1.2 1.3') },
  { word: 'lgpl', ids: series('LGPL', '2.0 2.1 3.0'), gnu: true },
  { word: 'liliqp', ids: only('LiLiQ-P-1.1', '1.1') },
  { word: 'liliqr', ids: only('LiLiQ-R-1.1', '1.1') },
  { word: 'liliqrplus', ids: only('LiLiQ-Rplus-1.1', '1.1') },
  { word: 'licenceouverte', ids: { 1: 'LicenseRef-Licence-Ouverte-1.0', 2: 'etalab-2.0' }, assume: '2' },
  { word: 'mit', ids: only('MIT') },
  { word: 'mpl', ids: series('MPL', '1.0 1.1 2.0'), assume: '2' },
  { word: 'nlod', ids: series('NLOD', '1.0 2.0') },
  { word: 'odbl', ids: only('ODbL-1.0', '1') },
  { word: 'odcby', ids: only('ODC-By-1.0', '1') },
  { word: 'ofl', ids: series('OFL', '1.0 1.1'), assume: '1.1' },
  { word: 'ogluk', ids: series('OGL-UK', '1.0 2.0 3.0'), assume: '3' },
  { word: 'osl', ids: series('OSL', '1.0 1.1 2.0 2.1 3.0') },
  { word: 'pddl', ids: only('PDDL-1.0', '1') },
  { word: 'psf', ids: only('PSF-2.0', '2') },
  { word: 'unlicense', ids: only('Unlicense') },
  { word: 'upl', ids: only('UPL-1.0', '1') },
  { word: 'vsl', ids: only('VSL-1.0', '1') },
  { word: 'wtfpl', ids: only('WTFPL', '1', '2') },
  { word: 'zlib', ids: only('Zlib') },
  { word: 'zpl', ids: series('ZPL', '1.1 2.0 2.1') },
]

/** Versions of the Creative Commons licences on the SPDX list, whatever their elements. */
export const CC_VERSIONS = '1.0 2.0 2.5 3.0 4.0'
