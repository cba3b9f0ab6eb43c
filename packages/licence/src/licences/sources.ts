import type { Source } from '@communaux/report'

/** The text of a licence, as the SPDX list keeps it. */
export const text = (id: string, title: string, clause?: string): Source => ({ title, ...(clause === undefined ? {} : { clause }), url: `https://spdx.org/licenses/${id}.html` })

export const gpl2 = (clause: string): Source => text('GPL-2.0-only', 'GNU GPL 2.0', clause)
export const gpl3 = (clause: string): Source => text('GPL-3.0-only', 'GNU GPL 3.0', clause)

/** What the Free Software Foundation says of other licences: the opinion of who writes the GNU ones. */
export const FSF: Source = { title: 'Free Software Foundation, liste de licences', url: 'https://www.gnu.org/licenses/license-list.html' }

/** Every version of the GNU licences. */
export const GNU: readonly string[] = ['GPL-1.0+', 'LGPL-2.0+', 'AGPL-3.0+']
