export const CALIBRATION_VIEWS = ['open', 'waiting', 'revealed'] as const;
export type CalibrationViewName = (typeof CALIBRATION_VIEWS)[number];

export interface ListSearch {
  readonly show?: CalibrationViewName;
}
export interface ChoiceSearch {
  readonly q?: string;
  readonly team?: string;
}
/** `call`: its number in the round; `point`: the criterion that is open. */
export interface RoundSearch {
  readonly call?: number;
  readonly point?: string;
}
type Raw = Record<string, unknown>;

export function readListSearch({ show }: Raw): ListSearch {
  const known = CALIBRATION_VIEWS.find((each) => each === show);
  return known ? { show: known } : {};
}
export const readChoiceSearch = ({ q, team }: Raw): ChoiceSearch => ({
  ...((typeof q === 'string' || typeof q === 'number') && q !== '' && { q: String(q) }),
  ...(typeof team === 'string' && team !== '' && { team }),
});
export const readRoundSearch = ({ call, point }: Raw): RoundSearch => ({
  ...(typeof call === 'number' && Number.isInteger(call) && call > 0 && { call }),
  ...(typeof point === 'string' && point !== '' && { point }),
});
