/** The package's version, written again at each release. */
export const VERSION = '0.1.0'
/** The tool that collects, as reports and evidence name it. */
export const TOOL: { readonly name: string; readonly version: string } = { name: 'communaux', version: VERSION }
