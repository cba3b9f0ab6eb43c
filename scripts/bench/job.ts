/** What one process measured of its own work. */
export interface Measure {
  /** CPU seconds of the measured part, user and system, all threads. */
  readonly cpu: number
  /** Largest memory of the process, in megabytes. */
  readonly memory: number
  /** What was made: two cases that are compared must make the same. */
  readonly result: unknown
}

/**
 * Runs the work of a case after its preparation, and prints what it cost as one line of JSON.
 * The clock starts after `prepare`: imports and reading are counted only when the work does them.
 */
export async function job<Input>(prepare: () => Input | Promise<Input>, work: (input: Input) => unknown): Promise<void> {
  const input = await prepare()
  const start = process.cpuUsage()
  const result = await work(input)
  const { user, system } = process.cpuUsage(start)
  const measure: Measure = { cpu: (user + system) / 1e6, memory: process.resourceUsage().maxRSS / 1024, result }
  process.stdout.write(`${JSON.stringify(measure)}\n`)
}
