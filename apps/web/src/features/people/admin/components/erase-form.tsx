import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '../../../../lib/i18n';
import { fullName } from '../../../../lib/session';
import { ErrorState } from '../../../../ui/error-state';
import { LoadingRows } from '../../../../ui/loading-rows';
import { StatusWord } from '../../../../ui/status-word';
import { useRefusal } from '../../use-refusal';
import { type ErasureOfTable, erasurePreviewQuery, useErasePerson } from '../api/rights';
import type { RosterPerson } from '../api/roster';
import classes from './data-dialog.module.css';

const FATES = ['goes', 'emptied', 'stays'] as const;
const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

interface Props {
  readonly person: RosterPerson;
  readonly onErased: () => void;
}

/** There is no way back: first what will happen, counted; then the name, typed. */
export function EraseForm({ person, onErased }: Props) {
  const { t } = useText();
  const [typed, type] = useState('');
  const preview = useQuery(erasurePreviewQuery(person.id));
  const erase = useErasePerson();
  const refusal = useRefusal(erase.data, erase.error);
  const name = fullName(person);
  if (preview.isPending) return <LoadingRows count={3} height={46} />;
  if (!preview.data)
    return <ErrorState error={preview.error} title={t('people.rights.previewFailed')} onRetry={() => void preview.refetch()} />;
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!same(typed, name)) return;
        erase.mutate({ personId: person.id, typedName: typed }, { onSuccess: (code) => code === null && onErased() });
      }}
    >
      <p>{t('people.rights.eraseText')}</p>
      <Fates tables={preview.data.tables} />
      {preview.data.held ? (
        <StatusWord tone="attention">{t('people.rights.held')}</StatusWord>
      ) : (
        <>
          <TextInput
            autoComplete="off"
            label={t('people.rights.typeName', { name })}
            value={typed}
            onChange={(event) => type(event.currentTarget.value)}
          />
          <div role="alert">{refusal && <StatusWord tone="critical">{refusal}</StatusWord>}</div>
          <Button type="submit" color="red" disabled={!same(typed, name)} loading={erase.isPending}>
            {t('people.rights.erase')}
          </Button>
        </>
      )}
    </form>
  );
}

function Fates({ tables }: { readonly tables: readonly ErasureOfTable[] }) {
  const { t, tCode } = useText();
  return (
    <section className={classes.fates} aria-label={t('people.rights.previewLabel')}>
      {FATES.map((fate) => {
        const those = tables.filter((each) => each.fate === fate);
        const count = those.reduce((sum, { rows }) => sum + rows, 0);
        return (
          <details key={fate}>
            <summary>
              <strong>{t(`people.rights.fate.${fate}`)}</strong> {t('people.rights.rows', { count })}
            </summary>
            <ul>
              {those.map(({ table, rows }) => (
                <li key={table}>
                  {tCode(`people.rights.table.${table}`, 'people.rights.open')}: {rows}
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
