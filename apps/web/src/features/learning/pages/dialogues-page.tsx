import { Button, Modal, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { ChoiceSegments } from '../../../ui/choice-segments';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { RowContent, Rows, rowClass } from '../../../ui/row';
import { dialogueLibraryQuery, type LibraryDialogue, useCreateDialogue } from '../api/dialogue-desk';
import classes from './dialogues-page.module.css';

/** Every conversation of the organisation, what was worked on last first. */
export function DialoguesPage() {
  const { t, language } = useText();
  const navigate = useNavigate();
  const { q = '', show } = useSearch({ from: '/shell/dialogues' });
  const dialogues = useInfiniteQuery(dialogueLibraryQuery(q, show === 'archived'));
  const [making, setMaking] = useState(false);
  const nodes = dialogues.data?.pages.flatMap((page) => page.nodes) ?? [];
  const search = (change: { q?: string | undefined; show?: 'archived' | undefined }) =>
    void navigate({ to: '/dialogues', search: { q: q || undefined, show, ...change }, replace: true });
  const empty = q ? 'emptySearch' : show ? 'emptyArchived' : 'empty';
  const emptyText = q ? 'emptySearchText' : 'emptyText';
  return (
    <Page
      density="compact"
      title={t('learning.dialogues.title')}
      intro={t('learning.dialogues.intro')}
      actions={
        <Button leftSection={<IconPlus size={18} stroke={1.75} aria-hidden="true" />} onClick={() => setMaking(true)}>
          {t('learning.dialogues.new')}
        </Button>
      }
    >
      <div className={classes.tools}>
        <TextInput
          type="search"
          className={classes.search}
          value={q}
          placeholder={t('learning.dialogues.search')}
          aria-label={t('learning.dialogues.search')}
          onChange={(event) => search({ q: event.currentTarget.value || undefined })}
        />
        <ChoiceSegments
          label={t('learning.dialogues.which')}
          choices={[
            { id: 'inUse', label: t('learning.dialogues.inUse') },
            { id: 'archived', label: t('learning.dialogues.archived') },
          ]}
          chosen={show ?? 'inUse'}
          onChoose={(chosen) => search({ show: chosen === 'archived' ? chosen : undefined })}
        />
      </div>
      {dialogues.isPending && <LoadingRows count={5} />}
      {dialogues.isError && (
        <ErrorState error={dialogues.error} title={t('learning.dialogues.failed')} onRetry={() => void dialogues.refetch()} />
      )}
      {dialogues.data && nodes.length === 0 && (
        <EmptyState
          title={t(`learning.dialogues.${empty}`)}
          text={t(`learning.dialogues.${emptyText}`)}
          action={empty === 'empty' && <Button onClick={() => setMaking(true)}>{t('learning.dialogues.new')}</Button>}
        />
      )}
      <Rows label={t('learning.dialogues.title')}>
        {nodes.map((dialogue) => (
          <li key={dialogue.id}>
            <Link to="/dialogues/$dialogueId" params={{ dialogueId: dialogue.id }} className={rowClass}>
              <DialogueRow dialogue={dialogue} language={language} />
            </Link>
          </li>
        ))}
      </Rows>
      {dialogues.hasNextPage && (
        <Button variant="default" mt={16} loading={dialogues.isFetchingNextPage} onClick={() => void dialogues.fetchNextPage()}>
          {t('learning.dialogues.more')}
        </Button>
      )}
      {making && <NewDialogue onClose={() => setMaking(false)} />}
    </Page>
  );
}

function DialogueRow({ dialogue, language }: { readonly dialogue: LibraryDialogue; readonly language: 'nl' | 'en' }) {
  const { t, day } = useText();
  const { publishedNumber, changedSincePublished } = dialogue;
  const state = publishedNumber ? (changedSincePublished ? 'changed' : 'published') : 'draft';
  return (
    <RowContent
      title={pickLanguage(dialogue.title, language)}
      sub={[
        pickLanguage(dialogue.customerName, language),
        t('learning.dialogues.turns', { count: dialogue.turnCount }),
        t('learning.dialogues.courses', { count: dialogue.courseCount }),
        t('learning.dialogues.worked', { day: day(new Date(dialogue.draftedAt)) }),
      ]
        .filter(Boolean)
        .join(' · ')}
      value={t(`learning.dialogues.${state}`, { number: String(publishedNumber ?? 0) })}
    />
  );
}

function NewDialogue({ onClose }: { readonly onClose: () => void }) {
  const { t, language } = useText();
  const navigate = useNavigate();
  const create = useCreateDialogue();
  const [title, setTitle] = useState('');
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('learning.dialogues.newTitle')}
      closeButtonProps={{ 'aria-label': t('learning.dialogues.close') }}
    >
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (title.trim() === '') return;
          create.mutate(
            { nl: '', en: '', [language]: title },
            { onSuccess: (dialogueId) => void navigate({ to: '/dialogues/$dialogueId', params: { dialogueId } }) },
          );
        }}
      >
        <TextInput
          data-autofocus
          required
          maxLength={200}
          label={t('learning.dialogues.fieldTitle')}
          description={t('learning.dialogues.newTitleHint')}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <p role="alert">{create.error && t('common.error.title')}</p>
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('learning.dialogues.cancel')}
          </Button>
          <Button type="submit" loading={create.isPending}>
            {t('learning.dialogues.make')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
