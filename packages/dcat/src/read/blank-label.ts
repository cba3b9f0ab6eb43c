/** What our own labels look like: `a_0` for a node without one, `b2_x` for the label of another part of an envelope. */
const OURS = /^[ab]\d*_/

/**
 * The name of a blank node in the graph, from its label in the document: the same, so that whoever reads a finding finds
 * the node again. Labels that look like ours are set apart: two nodes never become one.
 *
 * @example blankId('x') // '_:x'
 */
export const blankId = (label: string): string => (OURS.test(label) ? `_:b_${label}` : `_:${label}`)
