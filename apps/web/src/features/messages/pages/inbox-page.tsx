import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { ChoiceSegments } from '../../../ui/choice-segments';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { Rows } from '../../../ui/row';
import { useUndoToast } from '../../../ui/use-undo-toast';
import { inboxQuery, unreadQuery, useMarkMessages } from '../api/inbox';
import { MessageRow } from '../components/message-row';
import classes from '../components/messages.module.css';

/** What happened for this person. Which part of it is in the address. */
export function InboxPage() {
  const { t } = useText();
  const navigate = useNavigate();
  const { unread = false } = useSearch({ from: '/shell/messages' });
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(inboxQuery(unread));
  const { data: count = 0 } = useQuery(unreadQuery);
  const { mark, all, undo } = useMarkMessages();
  const undoToast = useUndoToast();
  const messages = data?.pages.flatMap((page) => page.nodes);
  const readAll = () =>
    all.mutate(undefined, {
      onSuccess: (read) => void undoToast(t('messaging.inbox.allRead', { count: read.count }), () => undo.mutate(read.readAt)),
    });
  return (
    <Page
      title={t('messaging.inbox.title')}
      intro={t('messaging.inbox.lead')}
      width="today"
      actions={<Link to="/settings/messages">{t('messaging.inbox.settings')}</Link>}
    >
      <div className={classes.tools}>
        <ChoiceSegments
          label={t('messaging.inbox.filter')}
          choices={[
            { id: 'all', label: t('messaging.inbox.all') },
            { id: 'unread', label: t('messaging.inbox.onlyUnread') },
          ]}
          chosen={unread ? 'unread' : 'all'}
          onChoose={(id) => void navigate({ to: '/messages', search: id === 'unread' ? { unread: true } : {}, replace: true })}
        />
        <Button variant="default" disabled={count === 0} loading={all.isPending} onClick={readAll}>
          {t('messaging.inbox.readAll')}
        </Button>
      </div>
      {error && !messages && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !messages && <LoadingRows count={5} />}
      {messages?.length === 0 && (
        <EmptyState
          title={t(unread ? 'messaging.inbox.emptyUnread.title' : 'messaging.inbox.empty.title')}
          text={t(unread ? 'messaging.inbox.emptyUnread.text' : 'messaging.inbox.empty.text')}
        />
      )}
      {messages && messages.length > 0 && (
        <Rows label={t('messaging.inbox.title')}>
          {messages.map((message) => (
            <MessageRow key={message.id} message={message} onMark={(read) => mark.mutate({ ids: [message.id], read })} />
          ))}
        </Rows>
      )}
      {hasNextPage && (
        <Button variant="default" mt={20} loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('messaging.inbox.more')}
        </Button>
      )}
    </Page>
  );
}
