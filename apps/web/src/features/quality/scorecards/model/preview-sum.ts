import type { RawStep, ScoreStep, SectionStep } from '@vakwerk/domain/quality/scoring/explain-score';

/** The lines of an explained score, by kind. */
export function stepsByKind(steps: readonly ScoreStep[]) {
  const of = <Kind extends ScoreStep['kind']>(kind: Kind) =>
    steps.filter((step): step is Extract<ScoreStep, { kind: Kind }> => step.kind === kind);
  return {
    criteria: new Map(of('criterion').map((step) => [step.criterionId, step])),
    sections: of('section'),
    raw: of('raw')[0],
    fatals: of('fatal'),
    bonus: of('bonus')[0] ?? null,
    result: of('result')[0],
  };
}

/**
 * The fraction as somebody would write it on paper: "(40 × 1 + 20 × 1) ÷ (40 × 2 + 20 × 1) = 60 ÷ 100". Empty when nothing counts.
 * `say` writes a number in the reader's language.
 */
export function fractionOnPaper(sections: readonly SectionStep[], raw: RawStep, say: (value: number) => string): string {
  const counting = sections.filter(({ denominator }) => denominator !== 0);
  if (counting.length === 0 || raw.raw === null) return '';
  const byPoints = raw.model === 'weightedPoints';
  const top = counting.map(({ weight, points, possible }) =>
    byPoints ? `${say(weight)} × ${say(points)}` : `${say(weight)} × ${say(points)}/${say(possible)}`,
  );
  const bottom = counting.map(({ weight, possible }) => (byPoints ? `${say(weight)} × ${say(possible)}` : say(weight)));
  return `(${top.join(' + ')}) ÷ (${bottom.join(' + ')}) = ${say(raw.numerator)} ÷ ${say(raw.denominator)}`;
}
