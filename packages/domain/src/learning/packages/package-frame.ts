import { type Cmi, PACKAGE_STANDARDS, type PackageStandard } from './package-kind.js';

/** What the page that frames a package tells the app. The package shares that page's origin and may send these too: they are claims. */
export type FrameMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'report'; readonly sequence: number; readonly changes: Cmi; readonly finished: boolean }
  /** The item ended and everything it said was sent; `next`: it asks for what comes after it. */
  | { readonly kind: 'closed'; readonly next: boolean };

/** What the app tells that page. */
export type AppMessage =
  | {
      readonly kind: 'launch';
      readonly standard: PackageStandard;
      readonly itemUrl: string;
      readonly title: string;
      readonly elements: Cmi;
      readonly keeps: boolean;
    }
  | { readonly kind: 'saved'; readonly sequence: number }
  | { readonly kind: 'close' };

const MOST_ELEMENTS = 5_000;
const LONGEST_VALUE = 64_000;

/** @returns null for anything that is not one of ours */
export function readFrameMessage(data: unknown): FrameMessage | null {
  if (!isRecord(data)) return null;
  const { kind, sequence, changes, finished, next } = data;
  if (kind === 'ready') return { kind };
  if (kind === 'closed' && typeof next === 'boolean') return { kind, next };
  const fits = kind === 'report' && Number.isSafeInteger(sequence) && Number(sequence) > 0 && typeof finished === 'boolean';
  return fits && isCmi(changes) ? { kind, sequence: Number(sequence), changes, finished } : null;
}

/** @returns null for anything that is not one of ours */
export function readAppMessage(data: unknown): AppMessage | null {
  if (!isRecord(data)) return null;
  const { kind, sequence, standard, itemUrl, title, elements, keeps } = data;
  if (kind === 'close') return { kind };
  if (kind === 'saved' && Number.isSafeInteger(sequence)) return { kind, sequence: Number(sequence) };
  const known = PACKAGE_STANDARDS.find((one) => one === standard);
  if (kind !== 'launch' || !known || typeof itemUrl !== 'string' || typeof title !== 'string') return null;
  return isCmi(elements) ? { kind, standard: known, itemUrl, title, elements, keeps: keeps === true } : null;
}

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> => typeof data === 'object' && data !== null;

function isCmi(data: unknown): data is Cmi {
  if (!isRecord(data)) return false;
  const entries = Object.entries(data);
  const fits = ([name, value]: [string, unknown]) =>
    name.length <= 400 && typeof value === 'string' && value.length <= LONGEST_VALUE;
  return entries.length <= MOST_ELEMENTS && entries.every(fits);
}
