import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { QUESTION_KINDS } from '@vakwerk/domain/learning/questions/question';
import { QUESTION_STATUSES } from '@vakwerk/domain/learning/questions/question-state';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../lib/i18n';
import { sidesQuery } from './api';
import classes from './bank.module.css';
import { type BankSearch, readBankSearch, SORTS } from './bank-search';

interface Props {
  readonly search: BankSearch;
  readonly onChange: (change: BankSearch) => void;
}

/** What the list shows. Everything is in the address, so a look at the bank can be sent to a colleague. */
export function BankFilters({ search, onChange }: Props) {
  const { t, language } = useText();
  const sides = useQuery(sidesQuery);
  const set = (name: keyof BankSearch) => (value: string) => {
    const { [name]: read } = readBankSearch({ [name]: value });
    onChange({ [name]: read });
  };
  const every = ['', t('learning.bank.all')] as const;
  return (
    <div className={classes.tools}>
      <label className={classes.search}>
        <IconSearch size={16} stroke={1.75} aria-hidden="true" />
        <input
          type="search"
          value={search.q ?? ''}
          placeholder={t('learning.bank.search')}
          aria-label={t('learning.bank.search')}
          onChange={(event) => set('q')(event.currentTarget.value)}
        />
      </label>
      <Choice
        label={t('learning.bank.kind')}
        value={search.kind}
        onChange={set('kind')}
        choices={[every, ...QUESTION_KINDS.map((kind) => [kind, t(`learning.kind.${kind}`)] as const)]}
      />
      <Choice
        label={t('learning.bank.skill')}
        value={search.skill}
        onChange={set('skill')}
        choices={[every, ...(sides.data?.skills ?? []).map(({ id, name }) => [id, pickLanguage(name, language)] as const)]}
      />
      <Choice
        label={t('learning.bank.tag')}
        value={search.tag}
        onChange={set('tag')}
        choices={[every, ...(sides.data?.bankTags ?? []).map(({ tag, count }) => [tag, `${tag} (${count})`] as const)]}
      />
      <Choice
        label={t('learning.bank.status')}
        value={search.status}
        onChange={set('status')}
        choices={[
          ['', t('learning.bank.inUse')],
          ...QUESTION_STATUSES.map((status) => [status, t(`learning.bank.status.${status}`)] as const),
        ]}
      />
      <Choice
        label={t('learning.bank.missing')}
        value={search.missing}
        onChange={set('missing')}
        choices={[
          ['', '–'],
          ['nl', t('learning.bank.missingNl')],
          ['en', t('learning.bank.missingEn')],
        ]}
      />
      <Choice
        label={t('learning.bank.sort')}
        value={search.order ?? 'newest'}
        onChange={set('order')}
        choices={SORTS.map((sort) => [sort, t(`learning.bank.sort.${sort}`)] as const)}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly choices: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
}

const Choice = ({ label, value = '', choices, onChange }: ChoiceProps) => (
  <label className={classes.select} data-set={value !== '' || undefined}>
    <span aria-hidden="true">{label}</span>
    <select aria-label={label} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      {choices.map(([id, words]) => (
        <option key={id} value={id}>
          {words}
        </option>
      ))}
    </select>
  </label>
);
