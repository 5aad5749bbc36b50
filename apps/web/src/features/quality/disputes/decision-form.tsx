import { Textarea } from '@mantine/core';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { formatTimecode } from '@vakwerk/i18n/format-number';
import { useId } from 'react';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import type { Evaluation } from '../api/evaluation-fields';
import { FragmentChip } from '../components/fragment-chip';
import type { NumberedFragment } from '../draft/fragments';
import { AnswerChoice, type ChosenAnswer } from './answer-choice';
import { answerWords } from './answer-words';
import type { Dispute, DisputedCriterion } from './api';
import classes from './review.module.css';

export const OUTCOMES = ['upheld', 'adjusted', 'rejected'] as const;
export interface Decision {
  readonly outcome: (typeof OUTCOMES)[number] | null;
  readonly reason: string;
  readonly answer: ChosenAnswer | null;
}
export const UNDECIDED: Decision = { outcome: null, reason: '', answer: null };

/** What still has to be filled in. `upheld` without a proposal needs an answer too. */
export function isComplete({ outcome, reason, answer }: Decision, item: DisputedCriterion): boolean {
  if (!outcome || reason.trim() === '') return false;
  return outcome === 'rejected' || answer !== null || (outcome === 'upheld' && item.proposedAnswer != null);
}

interface Props {
  readonly number: number;
  readonly dispute: Dispute;
  readonly item: DisputedCriterion;
  readonly evaluation: Evaluation;
  readonly fragments: readonly NumberedFragment[];
  readonly playingId: string | null;
  readonly onPlay: (fragment: { id: string; startMs: number; endMs: number }) => void;
  readonly current: boolean;
  readonly onFocus: () => void;
  /** Left out where nothing can be decided. */
  readonly decision?: Decision | undefined;
  readonly onDecide?: ((change: Partial<Decision>) => void) | undefined;
}

/** One disputed criterion: both sides with what can be heard, and the decision under it. */
export function DecisionForm(props: Props) {
  const { number, dispute, item, evaluation, fragments, playingId, onPlay, current, onFocus, decision, onDecide } = props;
  const { t, language } = useText();
  const name = useId();
  const criterion = evaluation.scorecardVersion.sections
    .flatMap((each) => each.criteria)
    .find(({ id }) => id === item.criterionId);
  const words = { notApplicable: t('quality.feedback.notApplicable'), none: t('quality.view.noAnswer') };
  const said = (answer: DisputedCriterion['proposedAnswer']) => answerWords(criterion?.options ?? [], answer, language, words);
  const note = evaluation.notes.find(({ criterionId }) => criterionId === item.criterionId)?.text;
  const evidence = fragments.filter(({ criterionId }) => criterionId === item.criterionId);
  const { startMs, endMs } = item;
  const own = `agent ${item.criterionId}`;
  const needsAnswer = decision?.outcome === 'adjusted' || (decision?.outcome === 'upheld' && !item.proposedAnswer);
  return (
    <li className={classes.item} data-current={current || undefined} data-item={number} onFocusCapture={onFocus}>
      <h2>
        {number}. {pickLanguage(item.criterionText, language)}
      </h2>
      <div className={classes.sides}>
        <div>
          <h3>{t('quality.review.evaluatorSaid', { name: dispute.evaluator.givenName })}</h3>
          <p className={classes.answer}>{said(item.originalAnswer)}</p>
          {note && <p>{note}</p>}
          <div className={classes.chips}>
            {evidence.map((each) => (
              <FragmentChip key={each.id} fragment={each} playing={each.id === playingId} onPlay={() => onPlay(each)} />
            ))}
          </div>
        </div>
        <div>
          <h3>{t('quality.review.agentSaid', { name: dispute.agent.givenName })}</h3>
          <p className={classes.answer}>{item.proposedAnswer ? said(item.proposedAnswer) : t('quality.review.noProposal')}</p>
          <p>{item.reason}</p>
          {startMs != null && endMs != null && (
            <button type="button" className={classes.hear} onClick={() => onPlay({ id: own, startMs, endMs })}>
              {t(playingId === own ? 'quality.review.playing' : 'quality.review.hear', {
                from: formatTimecode(startMs),
                to: formatTimecode(endMs),
              })}
            </button>
          )}
        </div>
      </div>
      {item.outcome && !decision && (
        <div className={classes.outcome}>
          <StatusWord tone={item.outcome === 'rejected' ? 'info' : 'good'}>
            {t(`quality.dispute.outcome.${item.outcome}`)}
          </StatusWord>
          {item.newAnswer && <p>{t('quality.review.newAnswer', { answer: said(item.newAnswer) })}</p>}
          <p>{item.outcomeReason}</p>
        </div>
      )}
      {decision && onDecide && criterion && (
        <div className={classes.decide}>
          <fieldset>
            <legend>{t('quality.review.outcome')}</legend>
            {OUTCOMES.map((outcome, index) => (
              <label key={outcome}>
                <input
                  type="radio"
                  name={name}
                  checked={decision.outcome === outcome}
                  onChange={() => onDecide({ outcome, answer: null })}
                />
                <span>
                  {t(`quality.review.choose.${outcome}`)} <kbd>{index + 1}</kbd>
                </span>
              </label>
            ))}
          </fieldset>
          {needsAnswer && (
            <AnswerChoice
              legend={t('quality.review.answer')}
              criterion={criterion}
              chosen={decision.answer}
              onChoose={(answer) => onDecide({ answer })}
            />
          )}
          <Textarea
            label={t('quality.review.reason')}
            description={t('quality.review.reasonHint', {
              agent: dispute.agent.givenName,
              evaluator: dispute.evaluator.givenName,
            })}
            value={decision.reason}
            required
            autosize
            minRows={2}
            maxLength={2000}
            data-reason
            onChange={(event) => onDecide({ reason: event.currentTarget.value })}
          />
        </div>
      )}
    </li>
  );
}
