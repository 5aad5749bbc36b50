import type { Language } from '@vakwerk/i18n/catalogue';

const DECIMAL = { nl: ',', en: '.' } as const;
const THOUSANDS = { nl: '.', en: ',' } as const;

/**
 * A number as people type it: "3,5" and "1.250" in Dutch, "3.5" and "1,250" in English, with or without spaces. The sign of the other
 * language is taken for a decimal one where it cannot stand between thousands ("3.5" in Dutch). Null when it is no number.
 */
export function readNumber(typed: string, language: Language): number | null {
  const text = typed.replace(/[\s\u00a0]/gu, '');
  const grouped = new RegExp(`^[+-]?\\d{1,3}(\\${THOUSANDS[language]}\\d{3})+(\\${DECIMAL[language]}\\d+)?$`);
  const plain = grouped.test(text)
    ? text.replaceAll(THOUSANDS[language], '').replace(DECIMAL[language], '.')
    : text.replace(',', '.');
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(plain)) return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

/** How many decimals a number needs to be read whole, at most six. */
export const decimalsOf = (value: number): number => (/\.(\d{1,6})/.exec(String(value))?.[1] ?? '').length;

/** Without what binary fractions leave behind: 0.3 − 0.1 is 0.2. */
export const plainNumber = (value: number): number => Number(value.toPrecision(12));

/** As it would be typed. */
export const typedNumber = (value: number, language: Language): string => String(value).replace('.', DECIMAL[language]);
