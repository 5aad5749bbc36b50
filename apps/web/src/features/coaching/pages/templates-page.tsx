import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { useUndoToast } from '../../../ui/use-undo-toast';
import { type AgendaTemplate, archiveTemplate, templatesQuery } from '../api/templates';
import classes from './templates-page.module.css';

const TemplateDialog = lazy(() => import('../components/template-dialog'));
const NEW = { id: null, name: '', points: [{ title: '', minutes: null, question: '' }] };

/** Agendas coaches like to begin with, shared by all of them. */
export function TemplatesPage() {
  const { t } = useText();
  const client = useQueryClient();
  const undoToast = useUndoToast();
  const templates = useQuery(templatesQuery);
  const [edited, edit] = useState<(Omit<AgendaTemplate, 'id'> & { readonly id: string | null }) | null>(null);
  const refresh = () => client.invalidateQueries({ queryKey: templatesQuery.queryKey });
  const putAway = async ({ id, name }: AgendaTemplate) => {
    await archiveTemplate(id, true);
    await refresh();
    await undoToast(t('coaching.template.away', { name }), () => void archiveTemplate(id, false).then(refresh));
  };
  const add = <Button onClick={() => edit(NEW)}>{t('coaching.template.new')}</Button>;
  return (
    <Page title={t('coaching.template.title')} intro={t('coaching.template.intro')} actions={add} density="compact">
      {templates.isPending ? (
        <LoadingRows count={3} />
      ) : !templates.data ? (
        <ErrorState error={templates.error} onRetry={() => void templates.refetch()} />
      ) : templates.data.length === 0 ? (
        <EmptyState title={t('coaching.template.empty.title')} text={t('coaching.template.empty.text')} action={add} />
      ) : (
        <ul className={classes.templates}>
          {templates.data.map((template) => (
            <li key={template.id}>
              <h2>{template.name}</h2>
              <ol>
                {template.points.map((point, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two points may say the same
                  <li key={index}>
                    {point.title}
                    {point.minutes && <span> · {t('coaching.room.item.minutes', { minutes: point.minutes })}</span>}
                    {point.question && <q>{point.question}</q>}
                  </li>
                ))}
              </ol>
              <div>
                <Button variant="default" size="sm" onClick={() => edit(template)}>
                  {t('coaching.template.edit')}
                </Button>
                <Button variant="subtle" size="sm" onClick={() => void putAway(template)}>
                  {t('coaching.template.putAway')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {edited && (
        <Suspense fallback={null}>
          <TemplateDialog
            template={edited}
            onClose={() => edit(null)}
            onSaved={() => {
              edit(null);
              void refresh();
            }}
          />
        </Suspense>
      )}
    </Page>
  );
}
