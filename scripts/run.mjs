// The one entry of every documented command: `npm start`, `npm test`, `npm run check`…
// Plain JavaScript without dependency: it runs before anything is installed, on Node 20 or later.
import process from 'node:process'
import { install } from './run/install.mjs'
import { chooseNode } from './run/node.mjs'
import { runSteps } from './run/steps.mjs'
import { tasks } from './run/tasks.mjs'

const [name = '', ...args] = process.argv.slice(2)
const task = tasks[name]
if (!task) {
  console.error(`Commande inconnue : « ${name} ». Commandes : ${Object.keys(tasks).join(', ')}.`)
  process.exit(2)
}
const problem = chooseNode()
if (problem) {
  console.error(problem)
  process.exit(2)
}
process.exitCode = (await install()) || (await runSteps(name, task(args)))
