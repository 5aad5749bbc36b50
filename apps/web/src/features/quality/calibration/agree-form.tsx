import { Button, Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ApiError } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import { AnswerChoice, type ChosenAnswer } from '../disputes/answer-choice';
import { type Calibration, type ScoredCriterion, useDecideCriterion } from './api';
import classes from './calibration.module.css';

interface Props {
  readonly round: Calibration;
  readonly criterion: ScoredCriterion;
  readonly interactionId: string;
  readonly onDone: () => void;
}

/** What the group settled: the answer here, and if they like a rule for next time, in both languages of the scorecard. */
export function AgreeForm({ round, criterion, interactionId, onDone }: Props) {
  const { t, tCode } = useText();
  const [answer, setAnswer] = useState<ChosenAnswer | null>(null);
  const [withRule, setWithRule] = useState(false);
  const [rule, setRule] = useState({ nl: '', en: '' });
  const decide = useDecideCriterion();
  const ready = answer !== null && (!withRule || (rule.nl.trim() !== '' && rule.en.trim() !== ''));
  const field = (language: 'nl' | 'en') => (
    <Textarea
      label={t(language === 'nl' ? 'quality.calibration.ruleNl' : 'quality.calibration.ruleEn')}
      lang={language}
      required
      autosize
      minRows={2}
      maxLength={1000}
      value={rule[language]}
      onChange={(event) => {
        const { value } = event.currentTarget;
        setRule((before) => ({ ...before, [language]: value }));
      }}
    />
  );
  return (
    <form
      className={classes.agree}
      data-no-print
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        const given = { answer, ruleNote: withRule ? rule : null, expectedVersion: round.version };
        decide.mutate({ calibrationId: round.id, interactionId, criterionId: criterion.id, ...given }, { onSuccess: onDone });
      }}
    >
      <AnswerChoice legend={t('quality.calibration.decideAnswer')} criterion={criterion} chosen={answer} onChoose={setAnswer} />
      <Checkbox
        label={t('quality.calibration.withRule')}
        description={t('quality.calibration.ruleHint')}
        checked={withRule}
        onChange={(event) => setWithRule(event.currentTarget.checked)}
      />
      {withRule && (
        <div className={classes.pair}>
          {field('nl')}
          {field('en')}
        </div>
      )}
      <div role="alert">
        {decide.error && (
          <StatusWord tone="critical">
            {tCode(decide.error instanceof ApiError ? decide.error.code : '', 'quality.calibration.saveFailed')}
          </StatusWord>
        )}
      </div>
      <div className={classes.end}>
        <Button type="submit" disabled={!ready} loading={decide.isPending}>
          {t('quality.calibration.save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('quality.calibration.cancel')}
        </Button>
      </div>
    </form>
  );
}
