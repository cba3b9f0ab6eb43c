#!/usr/bin/env node
import process from 'node:process'
import { main } from './cli/main.ts'
import { processIo } from './cli/process-io.ts'

/** A reader that goes away (`| head`) is not an error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
  throw error
})

/** Ctrl-C stops what can be stopped, then leaves; half a second is enough to say so. */
const stop = new AbortController()
process.once('SIGINT', () => {
  stop.abort()
  setTimeout(() => process.exit(130), 500).unref()
})

process.exitCode = await main(process.argv.slice(2), processIo(stop.signal))
