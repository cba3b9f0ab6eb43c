/** A catalogue of 10,000 datasets is about 30 MB: more than a town's, and still read in memory. */
export const MAX_MB = 32
export const MAX_BYTES = MAX_MB * 1024 * 1024
