import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import { refusalOf, sessionDeeds } from '../api/change-session';
import type { CoachingSession } from '../api/session-fields';
import { localDateOf } from '../model/local-date';
import { addDays } from '../model/plan-form';
import { useDeedWords } from '../use-deed-words';
import classes from './room-agreements.module.css';

const DUE_AFTER_DAYS = 14;

/** Who does what, and when. Whoever writes it down agrees by doing so. */
export function AgreementForm({ session }: { readonly session: CoachingSession }) {
  const { t } = useText();
  const { run, busy, refusal } = useDeedWords(session.agent);
  const dueOn = addDays(localDateOf(new Date(), session.timeZone), DUE_AFTER_DAYS);
  const { register, handleSubmit, reset, formState } = useForm({
    defaultValues: { what: '', ownerId: session.agent.id, dueOn },
  });
  const { errors } = formState;
  const make = handleSubmit(async (fields) => {
    const answer = await run(() => sessionDeeds.makeAgreement({ sessionId: session.id, ...fields }));
    if (answer && !refusalOf(answer)) reset();
  });
  return (
    <form
      noValidate
      className={classes.form}
      aria-label={t('coaching.room.agreements.new')}
      onSubmit={(event) => void make(event)}
    >
      <TextInput
        {...register('what', { validate: (what) => what.trim() !== '' || t('coaching.error.textMissing') })}
        label={t('coaching.room.agreements.what')}
        placeholder={t('coaching.room.agreements.whatExample')}
        maxLength={400}
        error={errors.what?.message}
      />
      <div className={classes.pair}>
        <NativeSelect
          {...register('ownerId')}
          label={t('coaching.room.agreements.who')}
          data={[session.agent, session.coach].map(({ id, givenName }) => ({ value: id, label: givenName }))}
        />
        <TextInput
          {...register('dueOn', { required: t('coaching.error.notADate') })}
          type="date"
          label={t('coaching.room.agreements.by')}
          error={errors.dueOn?.message}
        />
      </div>
      <div role="alert">{refusal && <StatusWord tone="critical">{refusal}</StatusWord>}</div>
      <Button type="submit" variant="default" loading={busy}>
        {t('coaching.room.agreements.make')}
      </Button>
    </form>
  );
}
