import fc from 'fast-check'

/** Random cases are the same ones everywhere, so that a run says something of the code alone; FAST_CHECK_SEED draws others. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env['FAST_CHECK_SEED'] ?? 20_261_125) })
