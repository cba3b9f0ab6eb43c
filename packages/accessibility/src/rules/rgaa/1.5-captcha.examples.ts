import { inPage, type PageExamples } from './page.examples.ts'

export const captchaExamples: PageExamples = {
  rule: 'rgaa/1.5-captcha',
  examples: [
    { name: 'none', target: inPage('<form><input aria-label="Nom"></form>'), expect: 'passes' },
    { name: 'one', target: inPage('<div class="g-recaptcha"></div>'), expect: 'unknown' },
  ],
}
