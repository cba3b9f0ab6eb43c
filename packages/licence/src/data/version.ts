/** The version of this package, named in every report. It follows the manifest. */
export const VERSION = '0.1.0'
