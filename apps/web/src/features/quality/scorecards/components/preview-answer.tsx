import type { ScorecardCriterion } from '@vakwerk/domain/quality/scorecards/scorecard';
import type { CriterionAnswer } from '@vakwerk/domain/quality/scoring/answers';
import type { CriterionStep } from '@vakwerk/domain/quality/scoring/explain-score';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../../lib/i18n';
import { trimmed } from '../model/difference-words';
import classes from './preview.module.css';

interface Props {
  readonly criterion: ScorecardCriterion;
  readonly number: number;
  readonly answer: CriterionAnswer | undefined;
  readonly step: CriterionStep | undefined;
  readonly naForbidden: boolean;
  readonly onAnswer: (answer: CriterionAnswer | undefined) => void;
}

const NA = 'n/a';

/** The answer of the sample call, to change, and the points it gives. */
export function PreviewAnswer({ criterion, number: place, answer, step, naForbidden, onAnswer }: Props) {
  const { t, language, number } = useText();
  const label = t('quality.card.preview.answer', { number: place });
  const { id, type, options, naAllowed } = criterion;
  if (step?.state === 'hidden') return <span className={classes.aside}>{t('quality.card.preview.hidden')}</span>;
  if (type === 'text') return <span className={classes.aside}>{t('quality.card.type.text')}</span>;
  const chosen = typeof answer === 'object' && 'optionIds' in answer ? answer.optionIds : [];
  const points = step?.points == null ? '–' : `${trimmed(number, step.points)} / ${trimmed(number, step.possible)}`;
  const from = step?.pointsFrom === 'zero' || step?.pointsFrom === 'groupMean' ? step.pointsFrom : null;
  return (
    <>
      {type === 'checklist' ? (
        <fieldset className={classes.ticks}>
          <legend className={classes.spoken}>{label}</legend>
          {options.map((option) => (
            <label key={option.id}>
              <input
                type="checkbox"
                checked={chosen.includes(option.id)}
                onChange={(event) =>
                  onAnswer({
                    optionIds: event.currentTarget.checked ? [...chosen, option.id] : chosen.filter((each) => each !== option.id),
                  })
                }
              />
              {pickLanguage(option.label, language)}
            </label>
          ))}
          {naAllowed && !naForbidden && (
            <label>
              <input
                type="checkbox"
                checked={answer === 'notApplicable'}
                onChange={(event) => onAnswer(event.currentTarget.checked ? 'notApplicable' : undefined)}
              />
              {t('quality.card.preview.na')}
            </label>
          )}
        </fieldset>
      ) : (
        <select
          aria-label={label}
          data-answer={id}
          value={answer === 'notApplicable' ? NA : typeof answer === 'object' && 'optionId' in answer ? answer.optionId : ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onAnswer(value === '' ? undefined : value === NA ? 'notApplicable' : { optionId: value });
          }}
        >
          <option value="">{t('quality.card.preview.open')}</option>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {pickLanguage(option.label, language)}
            </option>
          ))}
          {naAllowed && !naForbidden && <option value={NA}>{t('quality.card.preview.na')}</option>}
        </select>
      )}
      <span className={classes.points} title={from ? t(`quality.card.preview.fromPolicy.${from}`) : undefined}>
        {points}
        {criterion.bonus && <small>{t('quality.card.build.flag.bonus')}</small>}
      </span>
    </>
  );
}
