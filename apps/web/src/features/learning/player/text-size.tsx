import { useEffect, useState } from 'react';
import { useText } from '../../../lib/i18n';
import classes from './text-size.module.css';

const SIZES = [100, 115, 130, 150] as const;
const STORE = 'vakwerk.textSize';

/** Every press one size larger, then back. Everything is in rem, so the whole lesson grows with it. */
export function TextSize() {
  const { t, number } = useText();
  const [size, setSize] = useState(() => SIZES.find((each) => String(each) === localStorage.getItem(STORE)) ?? SIZES[0]);
  useEffect(() => {
    document.documentElement.style.fontSize = `${size}%`;
    localStorage.setItem(STORE, String(size));
    return () => {
      document.documentElement.style.removeProperty('font-size');
    };
  }, [size]);
  return (
    <button
      type="button"
      className={classes.button}
      aria-label={`${t('learning.player.textSize')}: ${number(size)} %`}
      onClick={() => setSize(SIZES[(SIZES.indexOf(size) + 1) % SIZES.length] ?? SIZES[0])}
    >
      <span aria-hidden="true">
        A<small>a</small>
      </span>
    </button>
  );
}
