const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u2028\u2029\ufeff]/gu

/**
 * The text with each character that is not seen, or that turns what is seen around (controls, terminal
 * escapes, bidirectional overrides, halves of a pair), replaced by U+FFFD. Tabs and ends of line stay.
 *
 * @example visible('Arbres\u202e') // 'Arbres\ufffd'
 */
export const visible = (text: string): string => text.replace(UNSEEN, '\ufffd')

/**
 * The same on one line: every run of white space becomes one space.
 *
 * @example oneLine('Arbres\n  remarquables') // 'Arbres remarquables'
 */
export const oneLine = (text: string): string => visible(text).replace(/[\t\n\r ]+/g, ' ').trim()
