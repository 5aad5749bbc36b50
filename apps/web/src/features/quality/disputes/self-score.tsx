import { Button } from '@mantine/core';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import type { Feedback } from '../feedback/feedback';
import { AnswerChoice, type ChosenAnswer } from './answer-choice';
import { useSkipSelfEvaluation, useSubmitSelfEvaluation } from './self-evaluation';
import classes from './self-score.module.css';

interface Props {
  readonly feedback: Feedback;
}

/** Before the reveal: the same form, filled in by the agent. It counts nowhere. */
export function SelfScore({ feedback }: Props) {
  const { t, tCode, language } = useText();
  const skip = useSkipSelfEvaluation();
  const submit = useSubmitSelfEvaluation();
  const [answers, setAnswers] = useState<Readonly<Record<string, ChosenAnswer>>>({});
  const scored = feedback.scorecardVersion.sections
    .flatMap((section) => section.criteria)
    .filter(({ type }) => type !== 'text')
    // A question may depend on an earlier answer, as on the evaluator's form.
    .filter(
      ({ condition }) => !condition || condition.optionIds.some((id) => answers[condition.criterionId]?.optionIds.includes(id)),
    );
  const open = scored.filter(({ id }) => !answers[id]).length;
  const send = () =>
    submit.mutate({
      evaluationId: feedback.id,
      answers: scored.flatMap(({ id }) => (answers[id] ? [{ criterionId: id, ...answers[id] }] : [])),
    });
  return (
    <section className={classes.self} aria-label={t('quality.self.title')}>
      <h2>{t('quality.self.title')}</h2>
      <p>{t('quality.self.intro', { name: feedback.evaluator.givenName })}</p>
      <Button variant="default" loading={skip.isPending} onClick={() => skip.mutate(feedback.id)}>
        {t('quality.self.skip')}
      </Button>
      <ol>
        {scored.map((criterion) => (
          <li key={criterion.id}>
            <AnswerChoice
              legend={pickLanguage(criterion.text, language)}
              criterion={criterion}
              chosen={answers[criterion.id] ?? null}
              onChoose={(answer) => setAnswers((before) => ({ ...before, [criterion.id]: answer }))}
            />
          </li>
        ))}
      </ol>
      <div role="alert">
        {skip.error && <StatusWord tone="critical">{t('quality.error.unknown')}</StatusWord>}
        {submit.error && (
          <StatusWord tone="critical">
            {tCode('code' in submit.error ? String(submit.error.code) : '', 'quality.dispute.sendFailed')}
          </StatusWord>
        )}
      </div>
      <Button size="lg" disabled={open > 0} loading={submit.isPending} onClick={send}>
        {open > 0 ? t('quality.self.open', { count: open }) : t('quality.self.send')}
      </Button>
    </section>
  );
}
