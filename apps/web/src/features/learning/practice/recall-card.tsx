import { Button } from '@mantine/core';
import { RATINGS } from '@vakwerk/domain/learning/practice/rating';
import { useId, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { useShortcuts } from '../../../lib/shortcuts';
import type { PracticeCard } from '../api/practice';
import type { CardProps } from './card-props';
import { CardStack } from './card-stack';
import classes from './card-stack.module.css';
import { PracticeFrame } from './practice-frame';
import { useDayWords } from './use-day-words';

interface Props extends CardProps {
  readonly recall: NonNullable<PracticeCard['recall']>;
}

/** In one's own words, then an example, then how well it went. What was written never leaves the device. */
export function RecallCard({ card, recall, today, number, total, onUndo, onReview, onNext }: Props) {
  const { t, language } = useText();
  const { soon } = useDayWords();
  const id = useId();
  const [own, setOwn] = useState('');
  const [shown, setShown] = useState(false);
  const rate = (selfRating: (typeof RATINGS)[number]) => {
    onReview({ selfRating });
    onNext();
  };
  const show = () => setShown(true);
  const group = 'learning.practice.keys' as const;
  useShortcuts(
    shown
      ? RATINGS.map((rating, index) => ({
          keys: String(index + 1),
          label: 'learning.practice.keyRate' as const,
          values: { rating: t(`learning.practice.rating.${rating}`) },
          group,
          run: () => rate(rating),
        }))
      : [{ keys: 'Enter', label: 'learning.practice.keyOn', group, run: show }],
  );
  const example = recall.example[language].trim();
  const explanation = recall.explanation[language].trim();
  return (
    <PracticeFrame
      total={total}
      done={number - 1}
      current={number - 1}
      onUndo={onUndo}
      bar={
        shown ? (
          <fieldset className={classes.rate}>
            <legend className={classes.question}>{t('learning.practice.rate')}</legend>
            <div className={classes.ratings}>
              {RATINGS.map((rating) => (
                <button key={rating} type="button" onClick={() => rate(rating)}>
                  {t(`learning.practice.rating.${rating}`)}
                  <small>{soon(card.dates[rating], today)}</small>
                </button>
              ))}
            </div>
          </fieldset>
        ) : (
          <Button size="lg" fullWidth onClick={show}>
            {t('learning.practice.show')}
          </Button>
        )
      }
    >
      <CardStack card={card} number={number} total={total} title={recall.prompt[language]} onAside={onNext}>
        {shown ? (
          <>
            <section className={classes.answer}>
              <h2 className={classes.label}>{t('learning.practice.own')}</h2>
              <p>{own.trim() === '' ? t('learning.practice.ownSaid') : `“${own.trim()}”`}</p>
            </section>
            <section className={classes.answer} data-good>
              <h2 className={classes.label}>{t('learning.practice.example')}</h2>
              {example !== '' && <p>{`“${example}”`}</p>}
              {explanation !== '' && <p>{explanation}</p>}
            </section>
          </>
        ) : (
          <>
            <p className={classes.ask}>{t('learning.practice.recallAsk')}</p>
            <label className={classes.label} htmlFor={id}>
              {t('learning.practice.own')}
            </label>
            <textarea
              id={id}
              className={classes.own}
              placeholder={t('learning.practice.ownPlaceholder')}
              value={own}
              onChange={(event) => setOwn(event.currentTarget.value)}
            />
          </>
        )}
      </CardStack>
    </PracticeFrame>
  );
}
