import { Button, Checkbox, Modal, TextInput } from '@mantine/core';
import { ORGANISATION_ROLES, ROLES } from '@vakwerk/domain/people/role';
import { useForm } from 'react-hook-form';
import type { Role } from '../../../../gql/graphql';
import { useText } from '../../../../lib/i18n';
import { fullName, useSignedIn } from '../../../../lib/session';
import { StatusWord } from '../../../../ui/status-word';
import { useRefusal } from '../../use-refusal';
import { usePlacePerson } from '../api/change-people';
import type { RosterPerson } from '../api/roster';
import classes from './invite-dialog.module.css';

interface Props {
  readonly person: RosterPerson;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

const same = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((item) => other.includes(item));

/** What a person may do, and in which teams from a day on. Only what was changed is sent. */
export default function PlaceDialog({ person, teams, onClose, onSaved }: Props) {
  const { t } = useText();
  const { timeZone, roles: mine } = useSignedIn();
  const place = usePlacePerson();
  const refusal = useRefusal(place.data, place.error);
  const before = { roles: [...person.roles] as Role[], teamIds: person.teams.map(({ id }) => id) };
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date());
  const { register, handleSubmit, formState } = useForm({ defaultValues: { ...before, from: today } });
  const { errors } = formState;
  const submit = handleSubmit(({ roles, teamIds, from }) =>
    place.mutate(
      {
        personId: person.id,
        version: person.version,
        roles: same(roles, before.roles) ? null : roles,
        teams: same(teamIds, before.teamIds) ? null : { ids: teamIds, from },
      },
      { onSuccess: (code) => code === null && onSaved() },
    ),
  );
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('people.place.openName', { name: fullName(person) })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form noValidate className={classes.form} onSubmit={(event) => void submit(event)}>
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
        <p>{t('people.place.signsOut', { name: person.givenName })}</p>
        {teams.length > 0 && (
          <>
            <fieldset className={classes.roles}>
              <legend>{t('people.place.teams')}</legend>
              {teams.map(({ id, name }) => (
                <Checkbox key={id} value={id} label={name} {...register('teamIds')} />
              ))}
            </fieldset>
            <TextInput
              {...register('from', { required: t('people.firstRun.missing') })}
              type="date"
              label={t('people.place.from')}
              description={t('people.place.fromHelp')}
              error={errors.from?.message}
            />
          </>
        )}
        <div role="alert">{refusal && <StatusWord tone="critical">{refusal}</StatusWord>}</div>
        <Button type="submit" loading={place.isPending}>
          {t('people.place.save')}
        </Button>
      </form>
    </Modal>
  );
}
