import { THRESHOLDS } from '../../colour/contrast.ts'
import { ratioText } from '../../colour/verdict.ts'
import { pageDefect, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const stateContrast: PageRule = rgaaRule({
  name: '3.2-state-contrast',
  tests: ['3.2.1', '3.2.3'],
  title: { fr: 'Le texte reste contrasté au survol et au focus', en: 'Text keeps its contrast on hover and focus' },
  message: { fr: 'Au {state}, le contraste de ce texte tombe à {ratio} (il faut {needed}).', en: 'On {stateEn}, the contrast of this text falls to {ratio} ({needed} is needed).' },
  remedy: ['developer', 'hours', { fr: 'Choisir pour cet état une couleur assez contrastée avec le fond.', en: 'Choose for this state a colour with enough contrast.' }],
  check: (page, { states }) =>
    states === null || states.stateContrast.length === 0
      ? states === null ? 'not-applicable' : 'passes'
      : states.stateContrast.map(({ selector, state, ratio, needed, foreground, background }) =>
          pageDefect(page, needed === THRESHOLDS.large ? '3.2.3' : '3.2.1', {
            value: state,
            params: { state: state === 'hover' ? 'survol' : 'focus', stateEn: state, ratio: ratioText(ratio), needed },
            details: { selector, state, contrast: { foreground, background, ratio, needed } },
          })),
})
