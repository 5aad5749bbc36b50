import type { ReactNode } from 'react';
import { useText } from '../../../lib/i18n';
import { Mark } from '../../../ui/mark';
import { PageTitle } from '../../../ui/page';
import classes from './entrance.module.css';

/** The page before anybody is inside: words and form left, window light right. */
export function Entrance({
  title,
  text,
  aside,
  children,
}: {
  readonly title: string;
  readonly text?: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  const { t, language, setLanguage } = useText();
  return (
    <main id="content" className={classes.entrance}>
      <section className={classes.left}>
        <p className={classes.brand}>
          <Mark />
          {t('common.appName')}
        </p>
        <div className={classes.form}>
          <PageTitle>{title}</PageTitle>
          {text && <p className={classes.text}>{text}</p>}
          {children}
        </div>
        <div className={classes.languages}>
          {(['nl', 'en'] as const).map((each) => (
            <button key={each} type="button" lang={each} aria-pressed={language === each} onClick={() => void setLanguage(each)}>
              {each === 'nl' ? 'Nederlands' : 'English'}
            </button>
          ))}
        </div>
      </section>
      <div className={classes.right} data-empty={!aside || undefined}>
        <svg viewBox="0 0 680 800" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
          <g fill="var(--daylight)" transform="translate(60,0) skewX(-18)">
            <path d="M300-10h190v250H300zM506-10h190v250H506zM300 256h190v250H300zM506 256h190v250H506zM300 522h190v290H300zM506 522h190v290H506z" />
          </g>
        </svg>
        {aside}
      </div>
    </main>
  );
}
