import { Button, Modal, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ApiError } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import classes from './extend-dialog.module.css';
import { type TeamQuiz, useExtendQuiz } from './grading-api';

interface Props {
  readonly quiz: TeamQuiz;
  readonly onClose: () => void;
}

/** More time, a later closing day or another try for one person. Only limits this quiz has can be widened. */
export default function ExtendDialog({ quiz, onClose }: Props) {
  const { t, tCode, dayAndTime } = useText();
  const { notify, ...extend } = useGiven(quiz);
  const [minutes, setMinutes] = useState<number | string>(Math.round(quiz.extraSeconds / 60));
  const [tries, setTries] = useState<number | string>(quiz.extraAttempts);
  const [until, setUntil] = useState(quiz.extendedUntil ? localMinute(new Date(quiz.extendedUntil)) : '');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const name = quiz.person.givenName;
  const limited = quiz.timeLimitSeconds != null || quiz.closesAt != null || quiz.attemptsAllowed != null;
  const give = () => {
    if (reason.trim() === '') return setMissing(true);
    const closesAt = until === '' ? null : new Date(until).toISOString();
    return extend.mutate(
      {
        assignmentId: quiz.assignmentId,
        stepId: quiz.stepId,
        extraMinutes: Number(minutes) || 0,
        extraAttempts: Number(tries) || 0,
        closesAt,
        reason,
      },
      {
        onSuccess: () => {
          void notify(name);
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('learning.grading.extend.title', { name: fullName(quiz.person) })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          give();
        }}
      >
        {!limited && <p>{t('learning.grading.extend.nothing')}</p>}
        {quiz.timeLimitSeconds != null && (
          <NumberInput
            label={t('learning.grading.extend.minutes')}
            description={t('learning.grading.extend.minutesHint', { minutes: Math.round(quiz.timeLimitSeconds / 60) })}
            min={0}
            max={720}
            allowDecimal={false}
            value={minutes}
            onChange={setMinutes}
          />
        )}
        {quiz.closesAt && (
          <TextInput
            type="datetime-local"
            label={t('learning.grading.extend.until')}
            description={t('learning.grading.extend.untilHint', { moment: dayAndTime(new Date(quiz.closesAt)) })}
            value={until}
            onChange={(event) => setUntil(event.currentTarget.value)}
          />
        )}
        {quiz.attemptsAllowed != null && (
          <NumberInput
            label={t('learning.grading.extend.tries')}
            description={t('learning.grading.extend.triesHint', { count: quiz.attemptsAllowed })}
            min={0}
            max={10}
            allowDecimal={false}
            value={tries}
            onChange={setTries}
          />
        )}
        {limited && (
          <Textarea
            label={t('learning.grading.extend.reason')}
            description={t('learning.grading.extend.reasonHint', { name })}
            autosize
            minRows={2}
            maxLength={1000}
            value={reason}
            error={missing && t('learning.grading.extend.reasonMissing')}
            onChange={(event) => {
              setReason(event.currentTarget.value);
              setMissing(false);
            }}
          />
        )}
        <p role="alert" className={classes.error}>
          {extend.error &&
            tCode(
              extend.error instanceof ApiError ? `learning.error.${extend.error.code}` : '',
              'learning.grading.extend.failed',
            )}
        </p>
        <div className={classes.bar}>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          {limited && (
            <Button type="submit" loading={extend.isPending}>
              {t('learning.grading.extend.give')}
            </Button>
          )}
        </div>
      </form>
    </Modal>
  );
}

/** Giving, with a word when it is done. The toast code loads at first use. */
function useGiven(_quiz: TeamQuiz) {
  const { t } = useText();
  const { mutate, error, isPending } = useExtendQuiz();
  const notify = async (name: string) => {
    const { notifications } = await import('@mantine/notifications');
    notifications.show({
      message: t('learning.grading.extend.given', { name }),
      closeButtonProps: { 'aria-label': t('common.close') },
    });
  };
  return { mutate, error, isPending, notify };
}

/** `YYYY-MM-DDTHH:mm` on this browser's clock, as the field wants it. */
function localMinute(instant: Date): string {
  return new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
