import { useText } from '../../../../lib/i18n';

/** A ratio as a percentage with up to two decimals: a rounded one cannot be checked. */
export function Percent({ ratio }: { readonly ratio: number | null }) {
  const { number, language } = useText();
  if (ratio === null) return '–';
  const percent = Math.round(ratio * 1e4) / 100;
  return `${number(percent, Number.isInteger(percent) ? 0 : Number.isInteger(percent * 10) ? 1 : 2)}${language === 'nl' ? '\u00a0' : ''}%`;
}
