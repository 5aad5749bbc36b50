import { Button, Menu } from '@mantine/core';
import { IconPlus, IconUpload } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { QUESTION_KINDS, type QuestionKind } from '@vakwerk/domain/learning/questions/question';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { bankQuery, useBankDeeds } from './api';
import { BankFilters } from './bank-filters';
import { type BankSearch, isFiltered } from './bank-search';
import { BankTable } from './bank-table';
import { BulkBar } from './bulk-bar';
import { ImportDialog } from './import-dialog';
import { QuestionDrawer } from './question-drawer';

/** Every question of the organisation: found, written, tried, tagged and retired. */
export function BankPage() {
  const { t } = useText();
  const navigate = useNavigate();
  const search = useSearch({ from: '/shell/questions' });
  const list = useInfiniteQuery(bankQuery(search));
  const deeds = useBankDeeds();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [importing, setImporting] = useState(false);
  const change = (next: BankSearch, replace = true) =>
    void navigate({ to: '/questions', search: { ...search, ...next }, replace });
  const open = (question: string | undefined) => change({ question }, question === undefined);
  const create = (kind: QuestionKind) => deeds.create.mutate(kind, { onSuccess: open });
  const nodes = list.data?.pages.flatMap((page) => page.nodes) ?? [];
  const shown = nodes.filter(({ id }) => chosen.has(id));
  const filtered = isFiltered(search);
  const newMenu = (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button loading={deeds.create.isPending} leftSection={<IconPlus size={18} stroke={1.75} aria-hidden="true" />}>
          {t('learning.bank.new')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {QUESTION_KINDS.map((kind) => (
          <Menu.Item key={kind} onClick={() => create(kind)}>
            {t(`learning.kind.${kind}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
  return (
    <Page
      density="compact"
      title={t('learning.bank.title')}
      intro={t('learning.bank.intro')}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconUpload size={18} stroke={1.75} aria-hidden="true" />}
            onClick={() => setImporting(true)}
          >
            {t('learning.bank.import')}
          </Button>
          {newMenu}
        </>
      }
    >
      <BankFilters search={search} onChange={change} />
      {shown.length > 0 && <BulkBar questions={shown} onDone={() => setChosen(new Set())} />}
      {list.isPending && <LoadingRows count={8} height={56} />}
      {list.isError && <ErrorState error={list.error} title={t('learning.bank.failed')} onRetry={() => void list.refetch()} />}
      {list.data && nodes.length === 0 && (
        <EmptyState
          title={t(filtered ? 'learning.bank.noneFound' : 'learning.bank.empty')}
          text={t(filtered ? 'learning.bank.noneFoundText' : 'learning.bank.emptyText')}
          action={
            filtered && (
              <Button variant="default" onClick={() => void navigate({ to: '/questions', search: {} })}>
                {t('learning.bank.clear')}
              </Button>
            )
          }
        />
      )}
      {nodes.length > 0 && (
        <BankTable
          questions={nodes}
          chosen={chosen}
          onChoose={setChosen}
          onDuplicate={(id) => deeds.copy.mutate(id, { onSuccess: open })}
          search={search}
        />
      )}
      {list.hasNextPage && (
        <Button variant="default" mt={16} loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('learning.bank.more')}
        </Button>
      )}
      {search.question && <QuestionDrawer key={search.question} questionId={search.question} onOpen={open} />}
      {importing && <ImportDialog onClose={() => setImporting(false)} />}
    </Page>
  );
}
