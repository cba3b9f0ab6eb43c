import { score } from '@communaux/label'
import type { Run } from '../../command.ts'
import { findingLine } from '../../finding-line.ts'
import { labelInputs } from '../../label-inputs.ts'
import { scoreText } from '../../label-text.ts'

/** An estimate: points and level as intervals, by the edition and scale that are named. */
export const run: Run = async (context) => {
  const { answers, edition, scale, findings } = await labelInputs(context.args[0] ?? '', context)
  for (const finding of findings) context.io.stderr(`${findingLine(finding, context.lang)}\n`)
  const result = score(answers, { edition, scale })
  return {
    kind: 'answer',
    json: result,
    text: (lang) => scoreText(result, edition, lang),
    level: findings.some(({ severity }) => severity === 'error') ? 'error' : result.level.min === result.level.max ? null : 'unknown',
  }
}
