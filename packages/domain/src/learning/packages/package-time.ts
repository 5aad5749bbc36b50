import type { PackageStandard } from './package-kind.js';

/** `HHHH:MM:SS.SS`, the CMITimespan of SCORM 1.2 (RTE 3.4.2): two to four digits of hours, at most two decimals. */
const TIMESPAN = /^(\d{2,4}):(\d{2}):(\d{2})(?:\.(\d{1,2}))?$/;
/** `P1Y2M3DT4H5M6.78S`, the timeinterval(second,10,2) of SCORM 2004 (RTE 4.1.1.7), which is ISO 8601. */
const INTERVAL = /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d{1,2}))?S)?)?$/;
const HUNDREDTHS = { year: 31_536_000_00, month: 2_592_000_00, day: 86_400_00, hour: 3_600_00, minute: 60_00, second: 100 };
/** 9999:99:99.99: nothing longer can be written. */
const LONGEST = 9_999 * HUNDREDTHS.hour + 99 * HUNDREDTHS.minute + 99_99;

/**
 * Seconds, to the hundredth, of a duration as this standard writes it; null for anything else. A year counts as 365 days and a month
 * as 30: nobody sits that long, and SCORM leaves it open.
 */
export function parseDuration(standard: PackageStandard, text: string): number | null {
  const hundredths = standard === 'scorm12' ? timespan(text) : interval(text);
  return hundredths === null ? null : hundredths / 100;
}

/** The same the other way round; what is longer than SCORM 1.2 can write becomes the longest it can. */
export function formatDuration(standard: PackageStandard, seconds: number): string {
  const hundredths = Math.max(0, Math.round(seconds * 100));
  return standard === 'scorm12' ? asTimespan(Math.min(hundredths, LONGEST)) : asInterval(hundredths);
}

/** The sum of seconds, added as whole hundredths: a hundred sittings do not drift. */
export const addSeconds = (parts: readonly number[]): number =>
  parts.reduce((sum, part) => sum + Math.round(part * 100), 0) / 100;

function timespan(text: string): number | null {
  const [, hours, minutes, seconds, decimals] = TIMESPAN.exec(text) ?? [];
  if (hours === undefined) return null;
  return (
    Number(hours) * HUNDREDTHS.hour +
    Number(minutes) * HUNDREDTHS.minute +
    Number(seconds) * HUNDREDTHS.second +
    fraction(decimals)
  );
}

function interval(text: string): number | null {
  const found = INTERVAL.exec(text);
  if (!found) return null;
  const [years, months, days, hours, minutes, seconds] = found.slice(1, 7).map((part) => Number(part ?? 0));
  const total =
    (years ?? 0) * HUNDREDTHS.year +
    (months ?? 0) * HUNDREDTHS.month +
    (days ?? 0) * HUNDREDTHS.day +
    (hours ?? 0) * HUNDREDTHS.hour +
    (minutes ?? 0) * HUNDREDTHS.minute +
    (seconds ?? 0) * HUNDREDTHS.second +
    fraction(found[7]);
  return Number.isSafeInteger(total) ? total : null;
}

const fraction = (decimals: string | undefined): number => Number((decimals ?? '').padEnd(2, '0'));

function asTimespan(hundredths: number): string {
  const hours = Math.min(9_999, Math.floor(hundredths / HUNDREDTHS.hour));
  const rest = hundredths - hours * HUNDREDTHS.hour;
  const minutes = Math.min(99, Math.floor(rest / HUNDREDTHS.minute));
  const left = rest - minutes * HUNDREDTHS.minute;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(hours).padStart(4, '0')}:${two(minutes)}:${two(Math.floor(left / 100))}.${two(left % 100)}`;
}

function asInterval(hundredths: number): string {
  const hours = Math.floor(hundredths / HUNDREDTHS.hour);
  const minutes = Math.floor((hundredths % HUNDREDTHS.hour) / HUNDREDTHS.minute);
  const seconds = (hundredths % HUNDREDTHS.minute) / 100;
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${seconds > 0 || hours + minutes === 0 ? `${seconds}S` : ''}`;
}
