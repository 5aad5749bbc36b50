import { Button, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { CopyCode } from '../../../ui/copy-code';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { StatusWord } from '../../../ui/status-word';
import { TableScroll } from '../../../ui/table-scroll';
import { type ApiKey, useApiKeys, useCreateApiKey } from './api-keys';
import { curlExample } from './curl-example';
import classes from './intake.module.css';

const RevokeDialog = lazy(() => import('./revoke-dialog'));

/** Keys with which other systems send interactions, and how they do it. */
export function IntegrationsPage() {
  const { t } = useText();
  const keys = useApiKeys();
  const [revoking, setRevoking] = useState<ApiKey | null>(null);
  const example = curlExample(window.location.origin);
  return (
    <Page title={t('quality.integrations.title')} intro={t('quality.integrations.intro')} density="compact">
      <NewKey />
      <section className={classes.part}>
        <h2>{t('quality.integrations.keys')}</h2>
        {keys.isPending && <LoadingRows count={3} height={46} />}
        {keys.isError && (
          <ErrorState error={keys.error} title={t('quality.integrations.error')} onRetry={() => void keys.refetch()} />
        )}
        {keys.data?.length === 0 && (
          <EmptyState title={t('quality.integrations.empty')} text={t('quality.integrations.emptyText')} />
        )}
        {keys.data && keys.data.length > 0 && <KeyTable keys={keys.data} onRevoke={setRevoking} />}
      </section>
      <section className={classes.part}>
        <h2>{t('quality.integrations.how')}</h2>
        <p>{t('quality.integrations.howText')}</p>
        <TableScroll label={t('quality.integrations.how')}>
          <pre className={classes.code}>{example}</pre>
        </TableScroll>
        <p>
          {t('quality.integrations.reuse', { page: t('quality.parked.title') })}{' '}
          <Link to="/admin/parked">{t('quality.parked.title')}</Link>
        </p>
      </section>
      <Suspense fallback={null}>{revoking && <RevokeDialog apiKey={revoking} onClose={() => setRevoking(null)} />}</Suspense>
    </Page>
  );
}

function NewKey() {
  const { t, tCode } = useText();
  const create = useCreateApiKey();
  const { register, handleSubmit, formState, reset } = useForm({ defaultValues: { name: '' } });
  const submit = handleSubmit(({ name }) =>
    create.mutate(name, { onSuccess: (answer) => answer.__typename === 'ApiKeyCreated' && reset() }),
  );
  const refusal = create.isError
    ? t('common.error.title')
    : create.data?.__typename === 'ApiKeyRefused'
      ? tCode(`quality.integrations.${create.data.code}`, 'common.error.title')
      : null;
  if (create.data?.__typename === 'ApiKeyCreated')
    return (
      <section className={classes.newKey} role="status">
        <h2>{t('quality.integrations.newTitle')}</h2>
        <p>{t('quality.integrations.newText')}</p>
        <CopyCode label={t('quality.integrations.key')} code={create.data.key} />
        <Button variant="default" size="sm" onClick={() => create.reset()}>
          {t('quality.integrations.copied')}
        </Button>
      </section>
    );
  return (
    <form noValidate className={classes.create} onSubmit={(event) => void submit(event)}>
      <TextInput
        {...register('name', { validate: (name) => name.trim() !== '' || t('quality.integrations.nameMissing') })}
        label={t('quality.integrations.name')}
        placeholder={t('quality.integrations.nameHint')}
        maxLength={80}
        error={formState.errors.name?.message}
      />
      <Button type="submit" loading={create.isPending}>
        {t('quality.integrations.create')}
      </Button>
      <div role="alert">{refusal && <StatusWord tone="critical">{refusal}</StatusWord>}</div>
    </form>
  );
}

function KeyTable({ keys, onRevoke }: { readonly keys: readonly ApiKey[]; readonly onRevoke: (key: ApiKey) => void }) {
  const { t, day, dayAndTime } = useText();
  return (
    <table className={classes.table} aria-label={t('quality.integrations.keys')}>
      <thead>
        <tr>
          <th scope="col">{t('quality.integrations.name')}</th>
          <th scope="col">{t('quality.integrations.key')}</th>
          <th scope="col">{t('quality.integrations.by')}</th>
          <th scope="col">{t('quality.integrations.last')}</th>
          <th scope="col">{t('quality.integrations.state')}</th>
        </tr>
      </thead>
      <tbody>
        {keys.map((key) => (
          <tr key={key.id} data-off={key.revokedAt ? true : undefined}>
            <th scope="row">{key.name}</th>
            <td>
              <code>{key.prefix}…</code>
            </td>
            <td data-label={t('quality.integrations.by')}>
              {fullName(key.createdBy)}
              <span>{day(new Date(key.createdAt))}</span>
            </td>
            <td data-label={t('quality.integrations.last')}>
              {key.lastUsedAt ? dayAndTime(new Date(key.lastUsedAt)) : t('quality.integrations.never')}
            </td>
            <td className={classes.act}>
              <StatusWord tone={key.revokedAt ? 'info' : 'good'}>
                {t(key.revokedAt ? 'quality.integrations.revoked' : 'quality.integrations.open')}
              </StatusWord>
              {!key.revokedAt && (
                <Button
                  size="sm"
                  variant="default"
                  aria-label={t('quality.integrations.revokeOf', { name: key.name })}
                  onClick={() => onRevoke(key)}
                >
                  {t('quality.integrations.revoke')}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
