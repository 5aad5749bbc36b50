import { Button, Modal, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useText } from '../../../../lib/i18n';
import { useRefusal } from '../../use-refusal';
import { useSaveTeam } from '../api/change-teams';
import classes from './invite-dialog.module.css';

interface Props {
  /** null: a new one. */
  readonly team: { readonly id: string; readonly name: string } | null;
  readonly onClose: () => void;
  readonly onSaved: (name: string) => void;
}

/** The name of a new team, or another name for one. */
export default function TeamDialog({ team, onClose, onSaved }: Props) {
  const { t } = useText();
  const save = useSaveTeam();
  const refusal = useRefusal(save.data, save.error);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { name: team?.name ?? '' } });
  const submit = handleSubmit(({ name }) =>
    save.mutate({ teamId: team?.id ?? null, name }, { onSuccess: (code) => code === null && onSaved(name.trim()) }),
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title={team ? t('people.teams.renameName', { name: team.name }) : t('people.teams.create')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form noValidate className={classes.form} onSubmit={(event) => void submit(event)}>
        <TextInput
          {...register('name', { required: t('people.error.teamNameMissing') })}
          data-autofocus
          maxLength={80}
          label={t('people.teams.name')}
          error={formState.errors.name?.message ?? refusal}
        />
        <Button type="submit" loading={save.isPending}>
          {t('people.place.save')}
        </Button>
      </form>
    </Modal>
  );
}
