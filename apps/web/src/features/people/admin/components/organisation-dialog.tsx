import { Button, Modal, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useText } from '../../../../lib/i18n';
import { StatusWord } from '../../../../ui/status-word';
import { useRefusal } from '../../use-refusal';
import { useOpenOrganisation } from '../api/organisations';
import classes from './invite-dialog.module.css';

interface Props {
  readonly onClose: () => void;
  readonly onOpened: (name: string) => void;
}

/** A new organisation and the person who looks after it. */
export default function OrganisationDialog({ onClose, onOpened }: Props) {
  const { t, language, zone } = useText();
  const open = useOpenOrganisation();
  const refusal = useRefusal(open.data, open.error);
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { name: '', language: language as string, timeZone: zone, givenName: '', familyName: '', email: '' },
  });
  const { errors } = formState;
  const missing = t('people.firstRun.missing');
  const submit = handleSubmit((fields) =>
    open.mutate(fields, { onSuccess: (code) => code === null && onOpened(fields.name.trim()) }),
  );
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('people.organisations.open')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form noValidate className={classes.form} onSubmit={(event) => void submit(event)}>
        <TextInput
          {...register('name', { required: missing })}
          data-autofocus
          maxLength={120}
          label={t('people.organisations.name')}
          error={errors.name?.message}
        />
        <div className={classes.two}>
          <NativeSelect
            {...register('language')}
            label={t('people.organisations.language')}
            data={[
              { value: 'nl', label: 'Nederlands' },
              { value: 'en', label: 'English' },
            ]}
          />
          <TextInput
            {...register('timeZone', { required: missing })}
            label={t('people.organisations.timeZone')}
            error={errors.timeZone?.message}
          />
        </div>
        <fieldset className={classes.roles}>
          <legend>{t('people.organisations.admin')}</legend>
          <p>{t('people.organisations.adminHelp')}</p>
          <div className={classes.two}>
            <TextInput
              {...register('givenName', { required: missing })}
              label={t('people.firstRun.givenName')}
              error={errors.givenName?.message}
            />
            <TextInput
              {...register('familyName', { required: missing })}
              label={t('people.firstRun.familyName')}
              error={errors.familyName?.message}
            />
          </div>
          <TextInput
            {...register('email', { required: missing })}
            type="email"
            label={t('people.invite.email')}
            error={errors.email?.message}
          />
        </fieldset>
        <div role="alert">{refusal && <StatusWord tone="critical">{refusal}</StatusWord>}</div>
        <Button type="submit" loading={open.isPending}>
          {t('people.organisations.open')}
        </Button>
      </form>
    </Modal>
  );
}
