import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { rosterQuery } from '../admin/api/roster';
import classes from './audit-page.module.css';
import type { AuditSearch } from './audit-search';

/** What the product writes down most; the rest is found by leaving this open. */
const ABOUT = [
  'apiKey',
  'audit',
  'calibration',
  'certificate',
  'course',
  'dashboard',
  'dispute',
  'draw',
  'evaluation',
  'evaluations',
  'fragment',
  'interaction',
  'legalHold',
  'nextStep',
  'organisation',
  'person',
  'privateNote',
  'profile',
  'progress',
  'quality',
  'recording',
  'retention',
  'rollout',
  'rule',
  'sampling',
  'scorecard',
  'secondFactor',
  'signInRules',
  'signOn',
  'skill',
  'team',
] as const;

export function AuditFilters({ search, onClear }: { readonly search: AuditSearch; readonly onClear: () => void }) {
  const { t, language } = useText();
  const navigate = useNavigate();
  const people = useQuery(rosterQuery).data?.people ?? [];
  const set = (change: AuditSearch) =>
    void navigate({ to: '/admin/audit', search: { ...search, ...change }, replace: true, resetScroll: false });
  const names = [
    { value: '', label: t('people.audit.anyone') },
    ...people.map((person) => ({ value: person.id, label: fullName(person) })),
  ];
  const subjects = ABOUT.map((value) => ({ value, label: t(`people.audit.about.${value}`) })).sort((a, b) =>
    a.label.localeCompare(b.label, language),
  );
  return (
    <div className={classes.filters}>
      {(['who', 'whom'] as const).map((which) => (
        <NativeSelect
          key={which}
          label={t(`people.audit.${which}`)}
          data={names}
          value={search[which] ?? ''}
          onChange={(event) => set({ [which]: event.currentTarget.value || undefined })}
        />
      ))}
      <NativeSelect
        label={t('people.audit.what')}
        data={[{ value: '', label: t('people.audit.anything') }, ...subjects]}
        value={search.about ?? ''}
        onChange={(event) => set({ about: event.currentTarget.value || undefined })}
      />
      {(['from', 'until'] as const).map((which) => (
        <TextInput
          key={which}
          type="date"
          label={t(`people.audit.${which}`)}
          value={search[which] ?? ''}
          onChange={(event) => set({ [which]: event.currentTarget.value || undefined })}
        />
      ))}
      {Object.values(search).some(Boolean) && (
        <Button variant="subtle" onClick={onClear}>
          {t('people.audit.clear')}
        </Button>
      )}
    </div>
  );
}
