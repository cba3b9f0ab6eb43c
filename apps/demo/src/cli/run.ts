import { ConfigError, readConfig } from '../config.ts'
import { CannotRun } from './cannot-run.ts'
import { serve } from './serve.ts'

const USAGE = `Usage : communaux-demo serve

  serve    ouvre l'application (HOST et PORT : 127.0.0.1:3000 par défaut ; DATA_DIR : dossier des données)
`

/**
 * Runs one verb of `communaux-demo`.
 *
 * @returns the exit code: 0 done, 2 wrong usage or impossible to start
 */
export async function run(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Promise<number> {
  const [verb = 'serve', ...rest] = args
  if (verb === 'help' || verb === '--help' || verb === '-h') {
    process.stdout.write(USAGE)
    return 0
  }
  if (verb !== 'serve' || rest.length > 0) {
    process.stderr.write(`« ${args.join(' ')} » n'est pas une commande connue.\n${USAGE}`)
    return 2
  }
  try {
    return await serve(readConfig(env))
  } catch (error) {
    if (!(error instanceof CannotRun || error instanceof ConfigError)) throw error
    process.stderr.write(`${error.message}\n`)
    return 2
  }
}
