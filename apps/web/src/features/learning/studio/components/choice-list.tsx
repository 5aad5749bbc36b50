import { Button } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../../../lib/i18n';
import { ErrorState } from '../../../../ui/error-state';
import { LoadingRows } from '../../../../ui/loading-rows';
import classes from './choice-list.module.css';

export interface ChoiceItem {
  readonly id: string;
  readonly title: string;
  readonly about: string;
}

interface Props {
  readonly label: string;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  /** Undefined: on its way. */
  readonly items: readonly ChoiceItem[] | undefined;
  readonly error: Error | null;
  readonly onRetry: () => void;
  readonly onChoose: (item: ChoiceItem) => void;
  readonly onMore?: (() => void) | undefined;
  /** What to do when there is nothing to choose from at all. */
  readonly empty: ReactNode;
}

/** Something that was made elsewhere, found by its name. */
export function ChoiceList({ label, search, onSearch, items, error, onRetry, onChoose, onMore, empty }: Props) {
  const { t } = useText();
  if (error) return <ErrorState error={error} title={t('learning.studio.choice.failed')} onRetry={onRetry} />;
  if (items?.length === 0 && search === '') return <div className={classes.empty}>{empty}</div>;
  return (
    <div className={classes.choice}>
      <label className={classes.search}>
        <IconSearch size={16} stroke={1.75} aria-hidden="true" />
        <input
          type="search"
          value={search}
          placeholder={label}
          aria-label={label}
          onChange={(event) => onSearch(event.currentTarget.value)}
        />
      </label>
      {!items && <LoadingRows count={3} height={48} />}
      {items?.length === 0 && <p role="status">{t('learning.studio.choice.nothing')}</p>}
      <ul className={classes.list}>
        {items?.map((item) => (
          <li key={item.id}>
            <button type="button" onClick={() => onChoose(item)}>
              <b>{item.title}</b>
              <span>{item.about}</span>
            </button>
          </li>
        ))}
      </ul>
      {onMore && (
        <Button variant="default" onClick={onMore}>
          {t('learning.studio.list.more')}
        </Button>
      )}
    </div>
  );
}

interface ChosenProps {
  readonly title: string;
  readonly about: string;
  /** What is wrong with it: put away, or not published any more. */
  readonly warning?: ReactNode;
  readonly link: ReactNode;
  readonly onOther: () => void;
}

/** What was chosen, with the way to it and the way back to choosing. */
export function Chosen({ title, about, warning, link, onOther }: ChosenProps) {
  const { t } = useText();
  return (
    <div className={classes.chosen}>
      <div>
        <b>{title}</b>
        <span>{about}</span>
        {warning}
      </div>
      <p>
        {link}
        <button type="button" onClick={onOther}>
          {t('learning.studio.choice.other')}
        </button>
      </p>
    </div>
  );
}
