import type { LicenceTerms } from '../model/compatibility/types.ts'
import { text } from './sources.ts'

/** Keep the copyright lines and the text, or nothing at all: what is made with it goes out under any licence. */
export const noticesOnly: LicenceTerms = {
  ids: [
    '0BSD', 'BSD-1-Clause', 'BSD-2-Clause', 'BSD-2-Clause-Patent', 'BSD-3-Clause', 'BSD-3-Clause-Clear', 'BSD-3-Clause-Open-MPI', 'BSD-Source-Code', 'BSL-1.0', 'BlueOak-1.0.0', 'CC0-1.0',
    'CC-PDDC', 'EFL-2.0', 'Fair', 'FSFAP', 'FSFUL', 'FSFULLR', 'FSFULLRWD', 'HPND', 'IBM-pibs', 'ICU', 'ISC', 'JasPer-2.0', 'Libpng', 'libpng-2.0', 'libtiff', 'MIT', 'MIT-0', 'MIT-CMU', 'MirOS', 'NCSA', 'NTP',
    'OLDAP-2.8', 'PDDL-1.0', 'PostgreSQL', 'SGI-B-2.0', 'SMLNJ', 'SSH-OpenSSH', 'SSH-short', 'Saxpath', 'SunPro', 'UPL-1.0', 'Unicode-3.0', 'Unicode-DFS-2016', 'Unlicense', 'W3C', 'W3C-19980720', 'W3C-20150513',
    'WTFPL', 'X11', 'Zlib', 'ZPL-2.0', 'ZPL-2.1', 'blessing', 'bzip2-1.0.5', 'bzip2-1.0.6', 'curl',
  ],
  matter: 'both',
  reach: 'none',
  noticesOnly: true,
  asks: { fr: 'demande au plus de garder ses mentions et son texte', en: 'asks at most to keep its notices and its text' },
  source: text('MIT', 'Texte de la licence, sur la liste SPDX'),
  clauses: [],
}
