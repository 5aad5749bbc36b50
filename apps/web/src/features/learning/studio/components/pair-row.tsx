import { LANGUAGES, type LocalizedText } from '@vakwerk/domain/shared/localized';
import { Children, type ReactNode } from 'react';
import classes from './pair.module.css';

interface RowProps {
  /** The same name in the reader's language; `end` stands at the right of the Dutch one. */
  readonly label: LocalizedText;
  readonly end?: ReactNode;
  /** Dutch, then English. */
  readonly children: ReactNode;
}

/** One thing in both languages, level with each other. */
export function Row({ label, end, children }: RowProps) {
  const [nl, en] = Children.toArray(children);
  return (
    <div className={classes.row}>
      {[nl, en].map((child, at) => {
        const language = LANGUAGES[at] ?? 'nl';
        return (
          <div key={language} className={classes.cell} data-language={language}>
            <p className={classes.label}>
              {label[language]} <span className={classes.which}>{language.toUpperCase()}</span>
              {at === 0 && end}
            </p>
            {child}
          </div>
        );
      })}
    </div>
  );
}

/** Something that is the same in both languages: it takes the whole width. */
export function Whole({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={classes.whole}>
      <p className={classes.label}>{label}</p>
      {children}
    </div>
  );
}
