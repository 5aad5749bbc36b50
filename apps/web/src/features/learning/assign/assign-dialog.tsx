import { Button, Modal, MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ApiError } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { fullName, useSignedIn } from '../../../lib/session';
import { useUndoToast } from '../../../ui/use-undo-toast';
import { useActs, useAssign, useAssignChoices } from './assign';
import classes from './assign.module.css';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** Filled in already, when it was opened from a team, a person or a course. */
  readonly teamId?: string | undefined;
  readonly personId?: string | undefined;
  readonly courseId?: string | undefined;
}

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Three clicks: open, choose, give. Date and reason are there and need nothing. */
export function AssignDialog({ opened, onClose, teamId, personId, courseId }: Props) {
  const { t, tCode, language } = useText();
  const { teams } = useSignedIn();
  const choices = useAssignChoices().data;
  const assign = useAssign();
  const acts = useActs();
  const undo = useUndoToast();
  const [what, setWhat] = useState<string | null>(courseId ? `course ${courseId}` : null);
  const [teamIds, setTeamIds] = useState<string[]>(teamId ? [teamId] : []);
  const [personIds, setPersonIds] = useState<string[]>(personId ? [personId] : []);
  const [dueOn, setDueOn] = useState(inDays(14));
  const [note, setNote] = useState('');
  // What is still open is open already: that is the second of the three clicks.
  const [asked] = useState(courseId === undefined ? 'what' : teamId === undefined && personId === undefined ? 'who' : null);
  const mine = new Set(teams.map(({ id }) => id));
  const people = (choices?.people ?? []).filter(
    (each) => each.status !== 'deactivated' && each.teams.some(({ id }) => mine.has(id)),
  );
  const named = (kind: 'course' | 'path') =>
    (choices?.[kind === 'course' ? 'courses' : 'paths'] ?? []).map((each) => ({
      value: `${kind} ${each.id}`,
      label: `${each.title[language]} (${t('common.minutes', { count: each.minutes })})`,
    }));
  const give = async () => {
    const [kind, id] = (what ?? '').split(' ');
    if (!id) return;
    const target = { kind: kind === 'path' ? ('path' as const) : ('course' as const), id };
    const given = await assign.mutateAsync({ target, teamIds, personIds, roles: ['agent'], dueOn: dueOn || null, note });
    onClose();
    void undo(t('learning.assign.done', { count: given.length }), () => void acts.withdraw(given));
  };
  const refusal =
    assign.error instanceof ApiError ? tCode(`learning.error.${assign.error.code}`, 'learning.assign.notDone') : null;
  return (
    <Modal opened={opened} onClose={onClose} title={t('learning.assign.title')} size="lg">
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void give().catch(() => undefined);
        }}
      >
        <Select
          data-autofocus={asked === 'what' || undefined}
          defaultDropdownOpened={asked === 'what'}
          label={t('learning.assign.what')}
          data={[
            { group: t('learning.assign.paths'), items: named('path') },
            { group: t('learning.assign.courses'), items: named('course') },
          ]}
          value={what}
          onChange={setWhat}
          searchable
          required
        />
        <MultiSelect
          data-autofocus={asked === 'who' || undefined}
          defaultDropdownOpened={asked === 'who'}
          label={t('learning.assign.teams')}
          data={teams.map(({ id, name }) => ({ value: id, label: name }))}
          value={teamIds}
          onChange={setTeamIds}
        />
        <MultiSelect
          label={t('learning.assign.people')}
          data={people.map((each) => ({ value: each.id, label: fullName(each) }))}
          value={personIds}
          onChange={setPersonIds}
          searchable
        />
        <TextInput
          type="date"
          label={t('learning.assign.due')}
          value={dueOn}
          onChange={(event) => setDueOn(event.currentTarget.value)}
        />
        <Textarea
          label={t('learning.assign.why')}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          maxLength={500}
        />
        <p role="alert">{assign.error && (refusal ?? t('learning.assign.notDone'))}</p>
        <Button type="submit" loading={assign.isPending}>
          {t('learning.assign.submit')}
        </Button>
      </form>
    </Modal>
  );
}
