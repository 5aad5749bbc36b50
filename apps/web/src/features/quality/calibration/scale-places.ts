import type { ScoredCriterion } from './api';

type Label = ScoredCriterion['options'][number]['label'];
interface Given {
  readonly evaluatorId: string;
  readonly points?: number | null | undefined;
  readonly answer: { readonly optionIds?: readonly string[] | null | undefined; readonly notApplicable: boolean };
}
/** One place on the scale, with who is there. `label` null: a sum of points. */
export interface ScalePlace<Answer extends Given> {
  readonly key: string;
  readonly label: Label | null;
  readonly points: number | null;
  readonly answers: readonly Answer[];
}
export const NOT_APPLICABLE = 'notApplicable';

/** Where an answer stands: at its option, on a checklist at its sum of points, or beside the scale. */
export function placeKey(type: string, { points, answer }: Omit<Given, 'evaluatorId'>): string {
  if (answer.notApplicable) return NOT_APPLICABLE;
  return type === 'checklist' ? `sum ${points ?? 0}` : (answer.optionIds?.[0] ?? '');
}

/**
 * The scale of a criterion from few to many points, with the answers at their places. A checklist has its lowest and highest sum and
 * those that were given; "does not apply" comes last, when somebody said so.
 */
export function scalePlaces<Answer extends Given>(
  { type, options }: Pick<ScoredCriterion, 'type' | 'options'>,
  answers: readonly Answer[],
): readonly ScalePlace<Answer>[] {
  const at = (key: string) => answers.filter((each) => placeKey(type, each) === key);
  const applies = answers.filter(({ answer }) => !answer.notApplicable);
  const total = (sign: number) => options.reduce((sum, { points }) => (Math.sign(points) === sign ? sum + points : sum), 0);
  const places =
    type === 'checklist'
      ? [...new Set([total(-1), ...applies.map(({ points }) => points ?? 0), total(1)])].map((points) => ({
          key: `sum ${points}`,
          label: null,
          points,
        }))
      : options.map(({ id, label, points }) => ({ key: id, label, points }));
  const scale = places.toSorted((one, other) => one.points - other.points).map((place) => ({ ...place, answers: at(place.key) }));
  const none = at(NOT_APPLICABLE);
  return none.length > 0 ? [...scale, { key: NOT_APPLICABLE, label: null, points: null, answers: none }] : scale;
}
