import { describe, expect, it } from 'vitest'
import { datasetLicence, normalise } from '../src/index.ts'

const id = (text: string): string | null => normalise(text).id

/** The behaviours that data.gouv.fr's guesser is tested for, on licences that exist. */
describe('what data.gouv.fr guesses', () => {
  it.each([
    ['by id', 'lov2', 'etalab-2.0'],
    ['by id, whatever the case', 'LOV2', 'etalab-2.0'],
    ['by id with spaces', ' odc-odbl ', 'ODbL-1.0'],
    ['by address', 'https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf', 'etalab-2.0'],
    ['by address, whatever the case', 'HTTPS://OPENDATACOMMONS.ORG/licenses/odbl/SUMMARY/', 'ODbL-1.0'],
    ['by address in a sentence', 'Voici ma licence : http://opendatacommons.org/licenses/odbl/summary/', 'ODbL-1.0'],
    ['by address in a sentence that ends with a point', 'Licence Ouverte 1.0 http://www.data.gouv.fr/Licence-Ouverte-Open-Licence.', 'LicenseRef-Licence-Ouverte-1.0'],
    ['by the first address of two', 'Ma licence : http://opendatacommons.org/licenses/odbl/summary/ et un lien : https://example.com/example', 'ODbL-1.0'],
    ['with a final slash', 'https://github.com/etalab/licence-ouverte/blob/master/LO.md/', 'etalab-2.0'],
    ['without the final slash', 'http://opendatacommons.org/licenses/odbl/summary', 'ODbL-1.0'],
    ['with the other scheme', 'http://github.com/etalab/Licence-Ouverte/blob/master/LO.md', 'etalab-2.0'],
    ['by title', 'Licence Ouverte / Open Licence version 2.0', 'etalab-2.0'],
    ['by title with spaces', '  Licence Ouverte v2  ', 'etalab-2.0'],
    ['by title with two spaces inside', 'License  ODbl', 'ODbL-1.0'],
    ['by title, whatever the case', 'LICENSE ODBL', 'ODbL-1.0'],
    ['by title, one letter apart', 'Licence Ouverte verson 2.0', 'etalab-2.0'],
    ['by another title', 'Open Data Commons Open Database License 1.0', 'ODbL-1.0'],
    ['two writings of one title', 'Licence Ouverte v2.0', 'etalab-2.0'],
  ])('%s', (_, text, expected) => {
    expect(id(text)).toBe(expected)
  })

  it.each([['should not be found'], [''], ['https://example.com/licenseb']])('finds nothing in %j', (text) => {
    expect(id(text)).toBeNull()
  })

  it('takes the value that says something among several, in any order', () => {
    expect(datasetLicence(['should not match', 'lov2'], { now: '2026-11-24' }).id).toBe('etalab-2.0')
    expect(datasetLicence(['lov2', 'should not match'], { now: '2026-11-24' }).id).toBe('etalab-2.0')
  })
})

/** Names met in package registries, and what their publishers mean. */
const MET: readonly (readonly [text: string, id: string])[] = [
  ['2-clause BSDL', 'BSD-2-Clause'],
  ['AFLv2.1', 'AFL-2.1'],
  ['AL 2.0', 'Apache-2.0'],
  ['Aladdin Free Public License (AFPL)', 'Aladdin'],
  ['Apache License, ASL Version 2.0', 'Apache-2.0'],
  ['Apache Software License - Version 2.0', 'Apache-2.0'],
  ['Boost Software License 1.0 (BSL-1.0)', 'BSL-1.0'],
  ['BSD 3-Clause "New" or "Revised" License (BSD-3-Clause)', 'BSD-3-Clause'],
  ['BSD 3-Clause License or Apache License, Version 2.0', 'BSD-3-Clause OR Apache-2.0'],
  ['CDDL, v1.0', 'CDDL-1.0'],
  ['CERN Open Hardware License v1.2', 'CERN-OHL-1.2'],
  ['Creative Commons 3.0 BY-SA', 'CC-BY-SA-3.0'],
  ['Creative Commons License Attribution-NonCommercial-ShareAlike 3.0 Unported', 'CC-BY-NC-SA-3.0'],
  ['EPL (Eclipse Public License), V1.0 or later', 'EPL-1.0+'],
  ['Eclipse Distribution License (New BSD License)', 'BSD-3-Clause'],
  ['GNU Affero General Public License v3 or later (AGPL3+)', 'AGPL-3.0-or-later'],
  ['GNU LGPL (GNU Lesser General Public License), V2.1 or later', 'LGPL-2.1-or-later'],
  ['GPL v2+ with Classpath Exception', 'GPL-2.0-or-later WITH Classpath-exception-2.0'],
  ['Historical Permission Notice and Disclaimer (HPND)', 'HPND'],
  ['IBM Public License', 'IPL-1.0'],
  ['Lesser General Public License, version 3 or greater', 'LGPL-3.0-or-later'],
  ['MIT -or- Apache License 2.0', 'MIT OR Apache-2.0'],
  ['MPL 2.0, and EPL 1.0', 'MPL-2.0 AND EPL-1.0'],
  ['NCSA Open Source License', 'NCSA'],
  ['Public Domain <http://unlicense.org>', 'Unlicense'],
  ['SIL OPEN FONT LICENSE Version 1.1', 'OFL-1.1'],
  ['Sun Public License', 'SPL-1.0'],
  ['The OpenLDAP Public License, Version 2.8, 17 August 2003', 'OLDAP-2.8'],
  ['Universal Permissive License, Version 1.0', 'UPL-1.0'],
  ['zope 2.1', 'ZPL-2.1'],
]

/** Where alias tables of peers give one licence and we do not. */
const NOT_GIVEN: readonly (readonly [text: string, theirs: string, reason: string])[] = [
  ['GPLv3', 'GPL-3.0-only', 'nothing says "this version only" or "or later"'],
  ['GNU Lesser General Public License v2.1', 'LGPL-2.1-only', 'nothing says "this version only" or "or later"'],
  ['GPL', 'GPL-2.0-or-later', 'no version'],
  ['BSD', 'BSD-3-Clause', 'the number of clauses is not said'],
  ['epl', 'EPL-1.0', 'no version'],
  ['CeCILL', 'CECILL-1.1', 'no version; 2.1 is the current one'],
  ['MIT-style', 'MIT', 'a resemblance is not the licence'],
  ['UNLICENSED', 'Unlicense', 'the contrary'],
  ['MIT, 2-clause BSD', 'MIT AND BSD-2-Clause', 'a comma does not say "and" or "or"'],
  ['Apache License, V2 or later', 'Apache-2.0', '"or later" is kept: Apache-2.0+'],
  ['http://www.gnu.org/copyleft/lesser.html', 'LGPL-3.0-only', 'nothing says "this version only" or "or later"'],
  ['Bouncy Castle Licence', 'MIT', 'a project’s own name, not on the SPDX list'],
  ['Freeware', 'LicenseRef-scancode-proprietary-license', 'says that reuse is limited, names no licence'],
]

describe('names met in registries', () => {
  it.each(MET)('%s → %s', (text, expected) => {
    expect(id(text)).toBe(expected)
  })

  it.each(NOT_GIVEN)('%s is not taken for %s: %s', (text, theirs) => {
    expect(id(text)).not.toBe(theirs)
  })
})
