import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import {
  criteriaInOrder,
  isScored,
  type ScorecardCriterion,
  type ScoringModel,
} from '@vakwerk/domain/quality/scorecards/scorecard';
import type { Answers, CriterionAnswer } from '@vakwerk/domain/quality/scoring/answers';
import { explainScore } from '@vakwerk/domain/quality/scoring/explain-score';
import { fittingAnswers } from '@vakwerk/domain/quality/scoring/fitting-answers';
import { scoreEvaluation } from '@vakwerk/domain/quality/scoring/score-evaluation';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useState } from 'react';
import { useText } from '../../../../lib/i18n';
import { answersOfCall, type PastCall, pastCallsQuery } from '../api/past-calls';
import { useTools } from '../builder-context';
import { stepsByKind } from '../model/preview-sum';
import { Calculation } from './calculation';
import { PastCalls } from './past-calls';
import { Percent } from './percent';
import classes from './preview.module.css';
import { PreviewAnswer } from './preview-answer';

const MODELS: readonly ScoringModel[] = ['weightedPercentages', 'weightedPoints'];

/** The right side: one call scored with the card as it is now, with the whole calculation, and old calls scored again. */
export function PreviewPane({ scorecardId }: { readonly scorecardId: string }) {
  const { t, language, day } = useText();
  const { version, change, openId } = useTools();
  const [own, setOwn] = useState<Answers | null>(null);
  const [chosen, setChosen] = useState<PastCall | null>(null);
  const past = useInfiniteQuery(pastCallsQuery(scorecardId));
  // Until somebody answers here, the newest scored call shows how the card counts.
  const call = own ? null : (chosen ?? past.data?.pages[0]?.[0] ?? null);
  const answers = fittingAnswers(version, own ?? (call ? answersOfCall(call, version) : {}));
  const steps = stepsByKind(explainScore(version, answers));
  const criteria = criteriaInOrder(version);
  const answer = (id: string, value: CriterionAnswer | undefined) => setOwn({ ...answers, [id]: value });
  const subject = call?.subject ?? t('quality.card.past.noSubject');
  return (
    <>
      <header className={classes.head}>
        <h2>{t('quality.card.preview.title')}</h2>
        <p>
          {call
            ? t('quality.card.preview.with', { subject, when: day(new Date(call.startedAt)) })
            : t('quality.card.preview.own')}
        </p>
      </header>
      <fieldset className={classes.models}>
        <legend className={classes.spoken}>{t('quality.card.preview.model')}</legend>
        {MODELS.map((model) => (
          <label key={model} data-checked={version.model === model || undefined}>
            <input
              type="radio"
              name="scoring-model"
              checked={version.model === model}
              onChange={() => change({ type: 'model', model })}
            />
            <span>{t(`quality.card.preview.model.${model}`)}</span>
            <b>
              <Percent ratio={scoreEvaluation({ ...version, model }, answers).final} />
            </b>
          </label>
        ))}
      </fieldset>
      {criteria.length === 0 ? (
        <p className={classes.note}>{t('quality.card.preview.empty')}</p>
      ) : (
        <>
          <ol className={classes.answers}>
            {criteria.map((criterion, index) => (
              <li key={criterion.id} data-current={openId === criterion.id || undefined}>
                <span className={classes.number}>{index + 1}</span>
                <span className={classes.question}>
                  {pickLanguage(criterion.text, language) || t('quality.card.build.untitledCriterion')}
                </span>
                <PreviewAnswer
                  criterion={criterion}
                  number={index + 1}
                  answer={answers[criterion.id]}
                  step={steps.criteria.get(criterion.id)}
                  naForbidden={version.policies.naPolicy === 'forbid'}
                  onAnswer={(value) => answer(criterion.id, value)}
                />
              </li>
            ))}
          </ol>
          <div className={classes.deeds}>
            <Button variant="default" size="compact-sm" onClick={() => setOwn(bestAnswers(criteria))}>
              {t('quality.card.preview.best')}
            </Button>
            <Button variant="default" size="compact-sm" onClick={() => setOwn({})}>
              {t('quality.card.preview.clear')}
            </Button>
          </div>
          <Calculation steps={steps} />
        </>
      )}
      <PastCalls
        scorecardId={scorecardId}
        onUse={(used) => {
          setChosen(used);
          setOwn(null);
        }}
      />
    </>
  );
}

/** The answers that earn most. */
function bestAnswers(criteria: readonly ScorecardCriterion[]): Answers {
  return Object.fromEntries(
    criteria.filter(isScored).flatMap(({ id, type, options }): [string, CriterionAnswer][] => {
      if (type === 'checklist')
        return [[id, { optionIds: options.filter(({ points }) => points > 0).map((option) => option.id) }]];
      const best = options.toSorted((a, b) => b.points - a.points)[0];
      return best ? [[id, { optionId: best.id }]] : [];
    }),
  );
}
