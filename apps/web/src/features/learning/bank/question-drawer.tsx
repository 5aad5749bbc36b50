import { Button, Drawer } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Question } from '@vakwerk/domain/learning/questions/question';
import { useState } from 'react';
import { useAutosave } from '../../../lib/autosave';
import { useText } from '../../../lib/i18n';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { SaveStateLine } from '../../../ui/save-state';
import { StatusWord } from '../../../ui/status-word';
import { useUndoToast } from '../../../ui/use-undo-toast';
import { type OpenQuestion, questionQuery, readQuestion, saveQuestion, useBankDeeds } from './api';
import classes from './drawer.module.css';
import { QuestionEditor } from './editors/question-editor';
import { QuestionFacts } from './question-facts';
import { QuestionPreview } from './question-preview';

interface Props {
  readonly questionId: string;
  /** Another question, or none. */
  readonly onOpen: (questionId: string | undefined) => void;
}

/** One question beside the list: written on the left, tried on the right. */
export function QuestionDrawer({ questionId, onOpen }: Props) {
  const { t } = useText();
  const { data, isPending, error, refetch } = useQuery(questionQuery(questionId));
  return (
    <Drawer
      opened
      onClose={() => onOpen(undefined)}
      position="right"
      size={960}
      shadow="none"
      overlayProps={{ backgroundOpacity: 0.4 }}
      transitionProps={{ duration: 200 }}
      classNames={{ content: classes.raised ?? '', header: classes.raised ?? '', title: classes.title ?? '' }}
      title={data ? t(`learning.kind.${data.draft.kind}`) : t('learning.bank.question')}
      closeButtonProps={{ 'aria-label': t('learning.bank.close') }}
    >
      {isPending && <LoadingRows count={4} height={72} />}
      {error && <ErrorState error={error} title={t('learning.bank.failed')} onRetry={() => void refetch()} />}
      {data && <Desk key={data.id} opened={data} onOpen={onOpen} />}
    </Drawer>
  );
}

interface Work {
  readonly draft: Question;
  readonly tags: readonly string[];
}

function Desk({ opened, onOpen }: { readonly opened: OpenQuestion; readonly onOpen: Props['onOpen'] }) {
  const { t } = useText();
  const client = useQueryClient();
  const deeds = useBankDeeds();
  const undo = useUndoToast();
  const [work, setWork] = useState<Work>({ draft: opened.draft, tags: opened.tags });
  const [done, setDone] = useState<string | null>(null);
  const saving = useAutosave<Work>({
    version: opened.draftVersion,
    save: async (value, version) => {
      const saved = await saveQuestion(opened.id, version, value.draft, [...value.tags]);
      if (saved !== null) {
        void client.invalidateQueries({ queryKey: ['bank', 'list'] });
        return { kind: 'saved', version: saved };
      }
      const theirs = await readQuestion(opened.id);
      return { kind: 'conflict', version: theirs.draftVersion, theirs: { draft: theirs.draft, tags: theirs.tags } };
    },
  });
  const change = (next: Work) => {
    setWork(next);
    setDone(null);
    saving.change(next);
  };
  const activate = async () => {
    await saving.flush();
    deeds.activate.mutate(opened.id, {
      onSuccess: (answer) =>
        setDone(
          answer.__typename === 'QuestionActivated'
            ? t('learning.bank.activated', { number: answer.number })
            : t('learning.bank.notReady', { count: answer.problems.length }),
        ),
    });
  };
  const copy = async () => {
    await saving.flush();
    deeds.copy.mutate(opened.id, { onSuccess: (id) => onOpen(id) });
  };
  const retire = (retired: boolean) =>
    deeds.retire.mutate(
      { questionIds: [opened.id], retired },
      {
        onSuccess: (count) => {
          if (!retired) return;
          void undo(t('learning.bank.retired', { count }), () =>
            deeds.retire.mutate({ questionIds: [opened.id], retired: false }),
          );
        },
      },
    );
  const current = opened.versions.at(0);
  return (
    <div className={classes.desk}>
      <div className={classes.bar}>
        <StatusWord tone={opened.status === 'active' ? 'good' : opened.status === 'draft' ? 'attention' : 'info'}>
          {t(`learning.bank.status.${opened.status}`)}
        </StatusWord>
        <SaveStateLine state={saving.state} savedAt={saving.savedAt} onCompare={() => undefined} />
        <span className={classes.deeds}>
          <Button variant="default" onClick={() => void copy()}>
            {t('learning.bank.duplicate')}
          </Button>
          <Button variant="default" onClick={() => retire(opened.status !== 'retired')}>
            {t(opened.status === 'retired' ? 'learning.bank.bringBack' : 'learning.bank.retire')}
          </Button>
          <Button loading={deeds.activate.isPending} onClick={() => void activate()}>
            {t(current ? 'learning.bank.activateAgain' : 'learning.bank.activate')}
          </Button>
        </span>
      </div>
      <p role="status" className={classes.done}>
        {done}
      </p>
      {saving.theirs && (
        <div role="alert" className={classes.conflict}>
          <p>{t('learning.bank.conflict')}</p>
          <Button variant="default" onClick={saving.keepMine}>
            {t('learning.bank.conflictMine')}
          </Button>
          <Button
            variant="default"
            onClick={() => {
              if (saving.theirs) setWork(saving.theirs);
              saving.takeTheirs();
            }}
          >
            {t('learning.bank.conflictTheirs')}
          </Button>
        </div>
      )}
      <div className={classes.columns}>
        <QuestionEditor work={work} onChange={change} />
        <div className={classes.side}>
          <QuestionPreview question={work.draft} />
          <QuestionFacts opened={opened} draft={work.draft} />
        </div>
      </div>
    </div>
  );
}
