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

interface Props {
  readonly session: CoachingSession;
  readonly skills: readonly { readonly id: string; readonly name: { readonly nl: string; readonly en: string } }[];
  readonly skillId: string;
}

const DUE_AFTER_DAYS = 14;

/** Who does what, and when; about which skill, and how they will know. Whoever writes it down agrees by doing so. */
export function AgreementForm({ session, skills, skillId }: Props) {
  const { t, language } = useText();
  const { run, busy, refusal } = useDeedWords(session.agent);
  const dueOn = addDays(localDateOf(new Date(), session.timeZone), DUE_AFTER_DAYS);
  const { register, handleSubmit, reset, formState } = useForm({
    defaultValues: { what: '', ownerId: session.agent.id, dueOn, skillId, evidenceWish: '' },
  });
  const { errors } = formState;
  const make = handleSubmit(async (fields) => {
    const input = { sessionId: session.id, ...fields, skillId: fields.skillId || null };
    const answer = await run(() => sessionDeeds.makeAgreement(input));
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
          data={[...session.seats].reverse().map(({ person }) => ({ value: person.id, label: person.givenName }))}
        />
        <TextInput
          {...register('dueOn', { required: t('coaching.error.notADate') })}
          type="date"
          label={t('coaching.room.agreements.by')}
          error={errors.dueOn?.message}
        />
      </div>
      <details className={classes.more}>
        <summary>{t('coaching.room.agreements.more')}</summary>
        <NativeSelect
          {...register('skillId')}
          label={t('coaching.room.agreements.skill')}
          data={[
            { value: '', label: t('coaching.room.agreements.noSkill') },
            ...skills.map(({ id, name }) => ({ value: id, label: name[language] })),
          ]}
        />
        <TextInput
          {...register('evidenceWish')}
          label={t('coaching.room.agreements.how')}
          placeholder={t('coaching.room.agreements.howExample')}
          maxLength={400}
        />
      </details>
      <div role="alert">{refusal && <StatusWord tone="critical">{refusal}</StatusWord>}</div>
      <Button type="submit" variant="default" loading={busy}>
        {t('coaching.room.agreements.make')}
      </Button>
    </form>
  );
}
