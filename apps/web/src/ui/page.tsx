import type { ReactNode } from 'react';
import classes from './page.module.css';

interface Props {
  readonly title: ReactNode;
  /** One small line above the title, for a date or where we are. */
  readonly over?: ReactNode;
  readonly intro?: ReactNode;
  /** The one primary action of the page, and what belongs beside it. */
  readonly actions?: ReactNode;
  /** today 760, learn 640, wide 1136, full. */
  readonly width?: 'today' | 'learn' | 'wide' | 'full';
  /** Compact for coach, author and admin pages; it lowers targets to 32 px with a fine pointer. */
  readonly density?: 'comfortable' | 'compact';
  readonly children: ReactNode;
}

export function Page({ title, over, intro, actions, width = 'wide', density = 'comfortable', children }: Props) {
  return (
    <div className={classes.page} data-width={width} data-density={density}>
      <header className={classes.head}>
        <div>
          {over && <p className={classes.over}>{over}</p>}
          <PageTitle>{title}</PageTitle>
          {intro && <p className={classes.intro}>{intro}</p>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

/** The h1: the shell moves focus here after a change of page. */
export const PageTitle = ({ children }: { readonly children: ReactNode }) => (
  <h1 tabIndex={-1} className={classes.title}>
    {children}
  </h1>
);
