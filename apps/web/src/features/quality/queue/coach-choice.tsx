import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import classes from './hand-out.module.css';

export interface Coach {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
}
interface Props {
  readonly coaches: readonly Coach[];
  readonly chosenId: string | null;
  /** Said beside one's own name. */
  readonly ownId?: string;
  readonly onChoose: (coach: Coach) => void;
}

/** More than this and a coach would have to look for a name. */
const SHOWN_AT_ONCE = 8;

/** One coach out of the teams: arrows choose, and in a long list a few letters find the name. */
export function CoachChoice({ coaches, chosenId, ownId, onChoose }: Props) {
  const { t } = useText();
  const [letters, setLetters] = useState('');
  const wanted = letters.trim().toLocaleLowerCase();
  const shown = coaches.filter((each) => fullName(each).toLocaleLowerCase().includes(wanted));
  return (
    <fieldset className={classes.coaches}>
      <legend>{t('quality.handOut.coach')}</legend>
      {coaches.length > SHOWN_AT_ONCE && (
        <input
          type="search"
          value={letters}
          placeholder={t('quality.handOut.search')}
          aria-label={t('quality.handOut.search')}
          onChange={(event) => setLetters(event.currentTarget.value)}
        />
      )}
      <div className={classes.names}>
        {shown.map((each, index) => (
          <label key={each.id}>
            <input
              type="radio"
              name="coach"
              checked={each.id === chosenId}
              data-autofocus={index === 0 || undefined}
              onChange={() => onChoose(each)}
            />
            {fullName(each)}
            {each.id === ownId && <small>{t('quality.handOut.you')}</small>}
          </label>
        ))}
        {shown.length === 0 && <p>{t('quality.handOut.nobodyFound')}</p>}
      </div>
    </fieldset>
  );
}
