import { Button, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useText } from '../../../../lib/i18n';
import { fullName } from '../../../../lib/session';
import { StatusWord } from '../../../../ui/status-word';
import { useRefusal } from '../../use-refusal';
import { useCorrectPerson } from '../api/rights';
import type { RosterPerson } from '../api/roster';
import classes from './data-dialog.module.css';

interface Props {
  readonly person: RosterPerson;
  readonly onSaved: (name: string) => void;
}

/** The field that a refusal is about; other refusals are said below the form. */
const FIELD_OF: Readonly<Record<string, 'email' | 'employeeNumber' | undefined>> = {
  emailWrong: 'email',
  emailTaken: 'email',
  employeeNumberTaken: 'employeeNumber',
};

/** The facts about a person that others see. */
export function CorrectForm({ person, onSaved }: Props) {
  const { t } = useText();
  const correct = useCorrectPerson();
  const refusal = useRefusal(correct.data, correct.error);
  const field = FIELD_OF[correct.data ?? ''];
  const { givenName, familyName, email, employeeNumber } = person;
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { givenName, familyName, email: email ?? '', employeeNumber: employeeNumber ?? '' },
  });
  const { errors, isDirty } = formState;
  const missing = { required: t('people.error.nameMissing') };
  const submit = handleSubmit((values) =>
    correct.mutate(
      { ...values, personId: person.id, employeeNumber: values.employeeNumber || null, version: person.version },
      { onSuccess: (code) => code === null && onSaved(fullName(values)) },
    ),
  );
  return (
    <form noValidate className={classes.form} onSubmit={(event) => void submit(event)}>
      <div className={classes.fields}>
        <TextInput {...register('givenName', missing)} label={t('people.rights.givenName')} error={errors.givenName?.message} />
        <TextInput
          {...register('familyName', missing)}
          label={t('people.rights.familyName')}
          error={errors.familyName?.message}
        />
        <TextInput
          {...register('email', { required: t('people.error.emailWrong') })}
          type="email"
          label={t('people.rights.email')}
          error={errors.email?.message ?? (field === 'email' && refusal)}
        />
        <TextInput
          {...register('employeeNumber')}
          label={t('people.rights.employeeNumber')}
          error={field === 'employeeNumber' && refusal}
        />
      </div>
      <div role="alert">{refusal && !field && <StatusWord tone="critical">{refusal}</StatusWord>}</div>
      <Button type="submit" disabled={!isDirty} loading={correct.isPending}>
        {t('people.rights.correct')}
      </Button>
    </form>
  );
}
