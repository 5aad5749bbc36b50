/**
 * How often a suite of faults strikes: `pnpm proof faults` as often as its figures speak of, `npm test` a few times, which is enough
 * to see a fault that loses or doubles something every time, and leaves the time to those who wait for it.
 */
export const strikes = ({ proof, test }: { readonly proof: number; readonly test: number }): number =>
  process.env.VAKWERK_PROOF === 'faults' ? proof : test;
