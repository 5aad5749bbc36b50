import { Button } from '@mantine/core';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import type { ChoosableCard } from '../api/scorecard-choice';
import classes from './choose-card.module.css';

/** The card somebody chose last, in this browser: most coaches score one kind of call for hours. */
const LAST = 'vakwerk.scorecard';

interface Props {
  readonly cards: readonly ChoosableCard[];
  readonly onChoose: (scorecardId: string) => void;
}

/** Which card a call is scored on, asked once and only when there is a choice. */
export default function ChooseCard({ cards, onChoose }: Props) {
  const { t, language } = useText();
  const [chosen, setChosen] = useState(() => {
    const last = localStorage.getItem(LAST);
    return cards.find(({ id }) => id === last)?.id ?? cards[0]?.id ?? '';
  });
  return (
    <form
      className={classes.choose}
      onSubmit={(event) => {
        event.preventDefault();
        localStorage.setItem(LAST, chosen);
        onChoose(chosen);
      }}
    >
      <h1 tabIndex={-1}>{t('quality.card.choose.title')}</h1>
      <p>{t('quality.card.choose.text')}</p>
      <fieldset>
        <legend>{t('quality.card.choose.label')}</legend>
        {cards.map((card) => (
          <label key={card.id} data-checked={card.id === chosen || undefined}>
            <input type="radio" name="scorecard" checked={card.id === chosen} onChange={() => setChosen(card.id)} />
            <span>
              <b>{pickLanguage(card.name, language)}</b>{' '}
              <small>{t('quality.card.choose.version', { number: card.publishedVersionNumber ?? 1 })}</small>
              <span>{pickLanguage(card.description, language)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Button type="submit" autoFocus>
        {t('quality.card.choose.start')}
      </Button>
    </form>
  );
}
