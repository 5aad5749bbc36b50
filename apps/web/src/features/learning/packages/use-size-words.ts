import { useText } from '../../../lib/i18n';

const KILOBYTE = 2 ** 10;
const MEGABYTE = 2 ** 20;

/** A size as people say it: "0,4 MB", and "12 kB" for what would be 0,0. */
export function useSizeWords(): (bytes: number) => string {
  const { t, number } = useText();
  return (bytes) =>
    bytes < MEGABYTE / 10
      ? t('learning.package.sizeSmall', { size: number(Math.ceil(bytes / KILOBYTE)) })
      : t('learning.package.size', { size: number(bytes / MEGABYTE, 1) });
}
