import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { MessageId } from '@vakwerk/i18n/catalogue';
import { graphql } from '../../../gql';
import type { MyLearningRecordQuery } from '../../../gql/graphql';
import { csvText } from '../../../lib/csv-text';
import { request } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { saveText } from '../../../lib/save-text';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { TableScroll } from '../../../ui/table-scroll';
import { dayOf } from './day-of';
import classes from './record.module.css';

const RecordDocument = graphql(`
  query MyLearningRecord {
    myLearningRecord { assignmentId title { nl en } pathTitle { nl en } state assignedAt completedAt dueOn questions rightAtFirst }
  }
`);
type Entry = MyLearningRecordQuery['myLearningRecord'][number];
const COLUMNS = ['course', 'path', 'state', 'assigned', 'completed', 'due', 'questions'] as const;

/** Everything I learned, to keep or to print. */
export function RecordPage() {
  const { t } = useText();
  const { data, error, refetch } = useQuery({
    queryKey: ['learning', 'record'],
    queryFn: async ({ signal }) => (await request(RecordDocument, {}, signal)).myLearningRecord,
  });
  const cells = useCells();
  const columns = COLUMNS.filter((column) => column !== 'path' || data?.some(({ pathTitle }) => pathTitle));
  const head = COLUMNS.map((column) => t(`learning.record.${column}` as MessageId));
  const save = (entries: readonly Entry[]) => saveText(t('learning.record.file'), csvText([head, ...entries.map(cells)]));
  const actions = data && data.length > 0 && (
    <>
      <Button variant="default" onClick={() => save(data)}>
        {t('learning.record.csv')}
      </Button>
      <Button onClick={() => window.print()}>{t('learning.certificate.print')}</Button>
    </>
  );
  return (
    <Page title={t('learning.record.title')} intro={t('learning.record.intro')} actions={actions}>
      {data?.length === 0 ? (
        <EmptyState title={t('learning.record.empty')} text={t('learning.record.emptyText')} />
      ) : data ? (
        <TableScroll label={t('learning.record.title')}>
          <table className={classes.table}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {t(`learning.record.${column}` as MessageId)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.map((entry) => (
                <tr key={entry.assignmentId}>
                  {columns.map((column) => {
                    const cell = cells(entry)[COLUMNS.indexOf(column)];
                    return column === 'course' ? (
                      <th key={column} scope="row">
                        {cell}
                      </th>
                    ) : (
                      <td key={column}>{cell}</td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      ) : error ? (
        <ErrorState error={error} title={t('learning.record.failed')} onRetry={() => void refetch()} />
      ) : (
        <LoadingRows count={6} />
      )}
    </Page>
  );
}

function useCells() {
  const { t, date, language } = useText();
  return ({ title, pathTitle, state, assignedAt, completedAt, dueOn, questions, rightAtFirst }: Entry): string[] => [
    title[language],
    pathTitle?.[language] ?? '',
    t(`learning.state.${state}` as MessageId),
    date(new Date(assignedAt)),
    completedAt ? date(new Date(completedAt)) : '',
    dueOn ? date(dayOf(dueOn)) : '',
    questions > 0 ? t('learning.record.rightOf', { right: rightAtFirst, total: questions }) : '',
  ];
}
