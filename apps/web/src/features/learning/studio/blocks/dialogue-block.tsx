import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useState } from 'react';
import { useText } from '../../../../lib/i18n';
import { LoadingRows } from '../../../../ui/loading-rows';
import { StatusWord } from '../../../../ui/status-word';
import { contentOf, dialogueDeskQuery } from '../../api/dialogue-desk';
import { dialogueChoiceQuery } from '../api/dialogue-choice';
import { ChoiceList, Chosen } from '../components/choice-list';
import { Whole } from '../components/pair-row';
import { placeName } from '../model/problem-place';
import type { StepPartProps } from '../step-part';

/** A conversation to practise, one of those that were published. */
export default function DialogueBlock({ step, onChange }: StepPartProps<'dialogue'>) {
  const { t } = useText();
  const choose = (dialogueId: string) => onChange('dialogue', (now) => ({ ...now, dialogueId }));
  return (
    <Whole label={t('learning.studio.kind.dialogue')}>
      <div tabIndex={-1} data-place={placeName(step.id, 'dialogue')}>
        {step.dialogueId === '' ? <Choose onChoose={choose} /> : <TheOne id={step.dialogueId} onOther={() => choose('')} />}
      </div>
    </Whole>
  );
}

function Choose({ onChoose }: { readonly onChoose: (dialogueId: string) => void }) {
  const { t, language } = useText();
  const [search, setSearch] = useState('');
  const found = useInfiniteQuery(dialogueChoiceQuery(search));
  return (
    <ChoiceList
      label={t('learning.studio.dialogue.search')}
      search={search}
      onSearch={setSearch}
      items={found.data?.pages
        .flatMap(({ nodes }) => nodes)
        .map(({ id, title, customerName, turnCount }) => ({
          id,
          title: pickLanguage(title, language),
          about: [pickLanguage(customerName, language), t('learning.dialogues.turns', { count: turnCount })]
            .filter(Boolean)
            .join(' · '),
        }))}
      error={found.error}
      onRetry={() => void found.refetch()}
      onChoose={({ id }) => onChoose(id)}
      onMore={found.hasNextPage ? () => void found.fetchNextPage() : undefined}
      empty={
        <>
          <b>{t('learning.studio.dialogue.empty')}</b>
          <p>{t('learning.studio.dialogue.emptyText')}</p>
          <Link to="/dialogues">{t('learning.studio.dialogue.make')}</Link>
        </>
      }
    />
  );
}

function TheOne({ id, onOther }: { readonly id: string; readonly onOther: () => void }) {
  const { t, language } = useText();
  const { data, isError } = useQuery(dialogueDeskQuery(id));
  if (!data && !isError) return <LoadingRows count={1} height={72} />;
  const dialogue = data?.dialogueDesk;
  const content = dialogue && contentOf(dialogue.draft);
  const usable = dialogue && dialogue.publishedNumber != null && dialogue.archivedAt == null;
  return (
    <Chosen
      title={content ? pickLanguage(content.title, language) : t('learning.studio.dialogue.gone')}
      about={content ? t('learning.dialogues.turns', { count: content.turns.length }) : ''}
      warning={!usable && <StatusWord tone="attention">{t('learning.studio.dialogue.unusable')}</StatusWord>}
      link={
        content && (
          <Link to="/dialogues/$dialogueId" params={{ dialogueId: id }}>
            {t('learning.studio.dialogue.open')}
          </Link>
        )
      }
      onOther={onOther}
    />
  );
}
