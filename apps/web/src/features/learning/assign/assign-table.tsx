import { Button, Modal, Textarea } from '@mantine/core';
import type { MessageId } from '@vakwerk/i18n/catalogue';
import { useState } from 'react';
import { ApiError } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { TableScroll } from '../../../ui/table-scroll';
import { useUndoToast } from '../../../ui/use-undo-toast';
import { dayOf } from '../certificates/day-of';
import { type TeamAssignment, useActs } from './assign';
import classes from './assign.module.css';

const COLUMNS = ['person', 'course', 'place', 'due', 'acts'] as const;

/** Who, what, where they are, by when; and what can be done about it, each with a way back. */
export function AssignTable({ assignments }: { readonly assignments: readonly TeamAssignment[] }) {
  const { t } = useText();
  return (
    <TableScroll label={t('learning.assign.title')}>
      <table className={classes.table}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`learning.assign.column.${column}` as MessageId)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {assignments.map((each) => (
            <AssignRow key={each.id} assignment={each} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function AssignRow({ assignment }: { readonly assignment: TeamAssignment }) {
  const { t, language, day } = useText();
  const { person, title, path, next, isStuck, lastActiveAt, dueOn, state, doneSteps, totalSteps, endNote, completedAt } =
    assignment;
  const place = next
    ? t('learning.assign.at', { module: next.moduleTitle[language], step: next.stepNumber, total: next.stepCount })
    : t('learning.list.progress', { done: doneSteps, total: totalSteps });
  return (
    <tr>
      <th scope="row">{fullName(person)}</th>
      <td>
        {title[language]}
        {path && (
          <span
            className={classes.sub}
          >{`${path.title[language]} · ${t('learning.path.progress', { done: path.doneCourses, total: path.totalCourses })}`}</span>
        )}
      </td>
      <td>
        {state === 'completed' && completedAt ? day(new Date(completedAt)) : place}
        <span className={classes.sub}>
          {isStuck && lastActiveAt
            ? t('learning.assign.stuckSince', { day: day(new Date(lastActiveAt)) })
            : t(`learning.state.${state}` as MessageId)}
          {endNote && ` · ${endNote}`}
        </span>
      </td>
      <td>{dueOn ? day(dayOf(dueOn)) : t('learning.assign.noDue')}</td>
      <td>
        <Acts assignment={assignment} />
      </td>
    </tr>
  );
}

function Acts({ assignment: { id, person, dueOn, state } }: { readonly assignment: TeamAssignment }) {
  const { t, tCode, day } = useText();
  const acts = useActs();
  const undo = useUndoToast();
  const [waiving, setWaiving] = useState(false);
  const [refusal, setRefusal] = useState('');
  const name = person.givenName;
  const attempt = (work: () => Promise<void>) => {
    setRefusal('');
    work().catch((error: unknown) =>
      setRefusal(tCode(error instanceof ApiError ? `learning.error.${error.code}` : '', 'learning.assign.notDone')),
    );
  };
  const extend = async () => {
    const from = dueOn && dayOf(dueOn) > new Date() ? dayOf(dueOn) : new Date();
    const later = new Date(from.getTime() + 7 * 86_400_000).toISOString().slice(0, 10);
    await acts.move(id, later);
    void undo(t('learning.assign.extended', { name, day: day(dayOf(later)) }), () =>
      attempt(() => acts.move(id, dueOn ?? null, true)),
    );
  };
  const reopen = async () => {
    await acts.reopen(id);
    void undo(t('learning.assign.reopened', { name }), () => attempt(() => acts.withdraw([id])));
  };
  const waive = async (reason: string) => {
    await acts.waive(id, reason);
    setWaiving(false);
    void undo(t('learning.assign.waived', { name }), () => attempt(() => acts.reopen(id)));
  };
  const remind = async () => {
    await acts.remind(id);
    setRefusal(t('learning.assign.reminded', { name }));
  };
  if (state === 'completed') return null;
  const ended = state === 'waived' || state === 'withdrawn';
  return (
    <>
      <div className={classes.acts}>
        {ended ? (
          <Button variant="subtle" onClick={() => attempt(reopen)}>
            {t('learning.assign.reopen')}
          </Button>
        ) : (
          <>
            <Button variant="subtle" onClick={() => attempt(remind)}>
              {t('learning.assign.remind')}
            </Button>
            <Button variant="subtle" onClick={() => attempt(extend)}>
              {t('learning.assign.extend')}
            </Button>
            <Button variant="subtle" onClick={() => setWaiving(true)}>
              {t('learning.assign.waive')}
            </Button>
          </>
        )}
      </div>
      <span className={classes.sub} aria-live="polite">
        {refusal}
      </span>
      {waiving && (
        <WaiveDialog name={name} onClose={() => setWaiving(false)} onWaive={(reason) => attempt(() => waive(reason))} />
      )}
    </>
  );
}

interface WaiveProps {
  readonly name: string;
  readonly onClose: () => void;
  readonly onWaive: (reason: string) => void;
}
function WaiveDialog({ name, onClose, onWaive }: WaiveProps) {
  const { t } = useText();
  const [reason, setReason] = useState('');
  return (
    <Modal opened onClose={onClose} title={t('learning.assign.waiveTitle', { name })}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          onWaive(reason);
        }}
      >
        <Textarea
          data-autofocus
          aria-label={t('learning.assign.waiveTitle', { name })}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          required
          maxLength={500}
        />
        <Button type="submit">{t('learning.assign.waive')}</Button>
      </form>
    </Modal>
  );
}
