/** The version of this package, as its manifest says: a test keeps them equal. */
export const VERSION = '0.1.0'
