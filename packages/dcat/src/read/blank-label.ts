/** How our own labels begin: `a_0` for a node without one, `a_b2_x` for a label of another part of an envelope. */
const OURS = 'a_'

/**
 * The name of a blank node in the graph, from its label in the document: the same, so that whoever reads a finding finds
 * the node again. Labels that look like ours are set apart: two nodes never become one.
 *
 * @example blankId('x') // '_:x'
 */
export const blankId = (label: string): string => (label.startsWith(OURS) ? `_:${OURS}l_${label}` : `_:${label}`)
