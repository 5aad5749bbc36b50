import { Button, Modal, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import { refusalOf, sessionDeeds } from '../api/change-session';
import type { CoachingSession } from '../api/session-fields';
import { useDeedWords } from '../use-deed-words';
import classes from './room-dialog.module.css';

/** Another time for the same session; both get a mail. */
export function MoveDialog({ session, onClose }: { readonly session: CoachingSession; readonly onClose: () => void }) {
  const { t } = useText();
  const { run, busy, refusal } = useDeedWords(session.agent);
  const [date = '', time = ''] = session.startsAtLocal.split('T');
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { date, time: time.slice(0, 5), minutes: session.durationMinutes, place: session.place },
  });
  const { errors } = formState;
  const move = handleSubmit(async (fields) => {
    const answer = await run(() =>
      sessionDeeds.move({
        sessionId: session.id,
        version: session.version,
        startsAtLocal: `${fields.date}T${fields.time}`,
        timeZone: session.timeZone,
        durationMinutes: fields.minutes,
        place: fields.place,
      }),
    );
    if (answer && !refusalOf(answer)) onClose();
  });
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('coaching.plan.moveTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form noValidate className={classes.form} onSubmit={(event) => void move(event)}>
        <div className={classes.row}>
          <TextInput
            {...register('date', { required: t('coaching.plan.missing.date') })}
            type="date"
            data-autofocus
            label={t('coaching.plan.date')}
            error={errors.date?.message}
          />
          <TextInput
            {...register('time', { required: t('coaching.plan.missing.time') })}
            type="time"
            label={t('coaching.plan.time')}
            error={errors.time?.message}
          />
          <TextInput
            {...register('minutes', { valueAsNumber: true, required: t('coaching.plan.missing.minutes') })}
            type="number"
            step={5}
            label={t('coaching.plan.minutes')}
            error={errors.minutes?.message}
          />
        </div>
        <TextInput {...register('place')} label={t('coaching.plan.place')} maxLength={200} />
        <div role="alert">{refusal && <StatusWord tone="critical">{refusal}</StatusWord>}</div>
        <p>{t('coaching.plan.mails')}</p>
        <Button type="submit" loading={busy}>
          {t('coaching.plan.submitMove')}
        </Button>
      </form>
    </Modal>
  );
}
