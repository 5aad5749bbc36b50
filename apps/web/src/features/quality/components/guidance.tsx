import type { ScorecardCriterion } from '@vakwerk/domain/quality/scorecards/scorecard';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../lib/i18n';
import classes from './criterion-row.module.css';

/** What to listen for, and the examples behind one press. */
export function Guidance({
  criterion,
  open,
  onToggle,
}: {
  readonly criterion: ScorecardCriterion;
  readonly open: boolean;
  readonly onToggle: () => void;
}) {
  const { t, language } = useText();
  const { explanation, goodExample, badExample } = criterion.guidance;
  const examples = [
    { word: t('quality.score.good'), text: pickLanguage(goodExample, language) },
    { word: t('quality.score.bad'), text: pickLanguage(badExample, language) },
  ].filter(({ text }) => text.trim() !== '');
  const rule = pickLanguage(explanation, language);
  if (!rule && examples.length === 0) return null;
  return (
    <div className={classes.rule}>
      <p>
        {rule}{' '}
        {examples.length > 0 && (
          <button type="button" className={classes.link} aria-expanded={open} onClick={onToggle}>
            {t('quality.score.examples')} ({examples.length})
          </button>
        )}
      </p>
      {open && (
        <dl>
          {examples.map(({ word, text }) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
