import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../../../../lib/i18n';
import { fullName } from '../../../../lib/session';
import { StatusWord } from '../../../../ui/status-word';
import { TableScroll } from '../../../../ui/table-scroll';
import type { RosterPerson } from '../api/roster';
import { SORTS, type Sort } from '../model/people-search';
import { type PeopleView } from '../model/people-view';
import classes from './people-table.module.css';

interface Props {
  readonly people: readonly RosterPerson[];
  readonly view: PeopleView;
  readonly viewerId: string;
  readonly onSort: (sort: Sort) => void;
  readonly onActive: (person: RosterPerson, active: boolean) => void;
  readonly onPlace: (person: RosterPerson) => void;
  readonly onData: (person: RosterPerson) => void;
}

const TONES = { active: 'good', invited: 'info', deactivated: 'attention' } as const;
const PAGE = 200;

/** A real table. Long lists show two hundred at a time, so the page stays quick. */
export function PeopleTable({ people, view, viewerId, onSort, onActive, onPlace, onData }: Props) {
  const { t } = useText();
  const [shown, setShown] = useState(PAGE);
  const Arrow = view.descending ? IconChevronDown : IconChevronUp;
  return (
    <>
      <TableScroll label={t('people.admin.tableLabel')}>
        <table className={classes.table} aria-label={t('people.admin.tableLabel')}>
          <thead>
            <tr>
              {SORTS.map((sort) => (
                <th
                  key={sort}
                  scope="col"
                  data-column={sort}
                  aria-sort={view.sort === sort ? (view.descending ? 'descending' : 'ascending') : undefined}
                >
                  <button type="button" onClick={() => onSort(sort)}>
                    {t(`people.admin.column.${sort}`)}
                    {view.sort === sort && <Arrow size={14} stroke={2} aria-hidden="true" />}
                  </button>
                </th>
              ))}
              <th scope="col" data-column="action">
                <span className={classes.hidden}>{t('people.admin.column.action')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {people.slice(0, shown).map((person) => (
              <tr key={person.id} data-off={person.status === 'deactivated' || undefined}>
                <th scope="row">
                  {fullName(person)} {person.id === viewerId && <small>{t('people.admin.you')}</small>}
                </th>
                <td data-column="email">{person.email}</td>
                <td data-column="roles">{person.roles.map((role) => t(`people.role.${role}`)).join(', ')}</td>
                <td data-column="team">{person.teams.map(({ name }) => name).join(', ') || '–'}</td>
                <td data-column="status">
                  <StatusWord tone={TONES[person.status]}>{t(`people.admin.status.${person.status}`)}</StatusWord>
                </td>
                <td data-column="action">
                  <Button
                    variant="subtle"
                    size="sm"
                    aria-label={t('people.place.openName', { name: fullName(person) })}
                    onClick={() => onPlace(person)}
                  >
                    {t('people.place.open')}
                  </Button>
                  <Button
                    variant="subtle"
                    size="sm"
                    aria-label={t('people.rights.openName', { name: fullName(person) })}
                    onClick={() => onData(person)}
                  >
                    {t('people.rights.open')}
                  </Button>
                  {person.id !== viewerId && <ActiveButton person={person} onActive={onActive} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {people.length > shown && (
        <Button variant="default" mt={16} onClick={() => setShown(shown + PAGE)}>
          {t('people.admin.more')}
        </Button>
      )}
    </>
  );
}

function ActiveButton({ person, onActive }: { readonly person: RosterPerson; readonly onActive: Props['onActive'] }) {
  const { t } = useText();
  const off = person.status === 'deactivated';
  const words = off ? 'people.admin.reactivate' : 'people.admin.deactivate';
  return (
    <Button
      variant="subtle"
      size="sm"
      aria-label={t(off ? 'people.admin.reactivateName' : 'people.admin.deactivateName', { name: fullName(person) })}
      onClick={() => onActive(person, off)}
    >
      {t(words)}
    </Button>
  );
}
