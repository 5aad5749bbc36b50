import { AGREEMENT_VALUES } from './agreement-values.js';
import { CHANGE_VALUES } from './change-values.js';
import { PROPORTION_VALUES } from './proportion-values.js';
import { asPrinted, type PublishedValue, relativeError } from './published-value.js';
import { SURVIVAL_VALUES } from './survival-values.js';

/** Every published number our functions are held against; another function is one more list here. */
export const PUBLISHED_VALUES: readonly PublishedValue[] = [
  ...PROPORTION_VALUES,
  ...CHANGE_VALUES,
  ...AGREEMENT_VALUES,
  ...SURVIVAL_VALUES,
];

/** The largest relative error that is allowed. */
export const MOST_ERROR = 1e-4;

/** function × published × ours × relative error, as markdown. */
export function statisticsTable(values: readonly PublishedValue[] = PUBLISHED_VALUES): string {
  const rows = values.map((value) => {
    const error = relativeError(value);
    const digits = [value.printed, asPrinted(value), value.exact.toPrecision(7), value.ours().toPrecision(7)];
    return `| ${[value.of, value.source, ...digits, error === 0 ? '0' : error.toExponential(1)].join(' | ')} |`;
  });
  const head = '| function | source | published | ours, as printed | exact | ours | relative error |';
  return [head, '|---|---|---|---|---|---|---|', ...rows].join('\n');
}
