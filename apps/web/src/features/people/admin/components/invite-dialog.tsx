import { Button, Checkbox, Modal, NativeSelect, TextInput } from '@mantine/core';
import { ORGANISATION_ROLES, ROLES } from '@vakwerk/domain/people/role';
import { useForm } from 'react-hook-form';
import type { InvitePersonInput } from '../../../../gql/graphql';
import { useText } from '../../../../lib/i18n';
import { useSignedIn } from '../../../../lib/session';
import { StatusWord } from '../../../../ui/status-word';
import { useRefusal } from '../../use-refusal';
import { useInvitePerson } from '../api/change-people';
import classes from './invite-dialog.module.css';

interface Props {
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly onClose: () => void;
  readonly onInvited: (input: InvitePersonInput) => void;
}

/** One person by mail. The roles are sentences, because a role word alone says too little. */
export default function InviteDialog({ teams, onClose, onInvited }: Props) {
  const { t, language } = useText();
  const { roles: mine } = useSignedIn();
  const invite = useInvitePerson();
  const refusal = useRefusal(invite.data, invite.error);
  const { register, handleSubmit, formState } = useForm({
    defaultValues: {
      givenName: '',
      familyName: '',
      email: '',
      roles: ['agent' as const] as InvitePersonInput['roles'],
      teamId: '',
      language,
    },
  });
  const { errors } = formState;
  const missing = t('people.firstRun.missing');
  const submit = handleSubmit((fields) => {
    const input = { ...fields, teamId: fields.teamId || null };
    invite.mutate(input, { onSuccess: (code) => code === null && onInvited(input) });
  });
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('people.invite.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form noValidate className={classes.form} onSubmit={(event) => void submit(event)}>
        <p>{t('people.invite.text')}</p>
        <div className={classes.two}>
          <TextInput
            {...register('givenName', { required: missing })}
            data-autofocus
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
          {...register('email', {
            required: missing,
            pattern: { value: /^[^@\s]+@[^@\s]+\.[^@\s]+$/, message: t('people.firstRun.emailWrong') },
          })}
          type="email"
          label={t('people.invite.email')}
          error={errors.email?.message}
        />
        <fieldset className={classes.roles}>
          <legend>{t('people.invite.roles')}</legend>
          {(mine.includes('platformAdmin') ? ROLES : ORGANISATION_ROLES).map((role) => (
            <Checkbox
              key={role}
              value={role}
              label={t(`people.roleDoes.${role}`)}
              {...register('roles', { validate: (roles) => roles.length > 0 || t('people.invite.rolesMissing') })}
            />
          ))}
          <div role="alert">{errors.roles && <StatusWord tone="critical">{errors.roles.message ?? ''}</StatusWord>}</div>
        </fieldset>
        <div className={classes.two}>
          <NativeSelect
            {...register('teamId')}
            label={t('people.invite.team')}
            data={[{ value: '', label: t('people.invite.noTeam') }, ...teams.map(({ id, name }) => ({ value: id, label: name }))]}
          />
          <NativeSelect
            {...register('language')}
            label={t('people.invite.language')}
            data={[
              { value: 'nl', label: 'Nederlands' },
              { value: 'en', label: 'English' },
            ]}
          />
        </div>
        <div role="alert">{refusal && <StatusWord tone="critical">{refusal}</StatusWord>}</div>
        <Button type="submit" loading={invite.isPending}>
          {t('people.invite.submit')}
        </Button>
      </form>
    </Modal>
  );
}
