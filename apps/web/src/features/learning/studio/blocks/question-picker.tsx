import { Button, Modal } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { QUESTION_KINDS, type Question } from '@vakwerk/domain/learning/questions/question';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useState } from 'react';
import { useText } from '../../../../lib/i18n';
import { ErrorState } from '../../../../ui/error-state';
import { LoadingRows } from '../../../../ui/loading-rows';
import { bankQuery, sidesQuery } from '../../bank/api';
import bank from '../../bank/bank.module.css';
import { type BankSearch, isFiltered, readBankSearch } from '../../bank/bank-search';
import { readQuestionsToAsk } from '../api/question-supply';
import classes from './quiz-block.module.css';

interface Props {
  /** Codes of what the quiz has already. */
  readonly taken: readonly string[];
  readonly onAdd: (questions: readonly Question[]) => void;
  readonly onClose: () => void;
}

/** Questions of the bank that are in use, several at once. */
export default function QuestionPicker({ taken, onAdd, onClose }: Props) {
  const { t, language } = useText();
  const [search, setSearch] = useState<BankSearch>({});
  const [codes, setCodes] = useState<readonly string[]>([]);
  const sides = useQuery(sidesQuery);
  const list = useInfiniteQuery(bankQuery({ ...search, status: 'active', order: 'prompt' }));
  const questions = list.data?.pages.flatMap(({ nodes }) => nodes);
  const take = useMutation({
    mutationFn: () => readQuestionsToAsk(codes),
    onSuccess: (found) => {
      onAdd(found.map(({ content }) => content));
      onClose();
    },
  });
  const set = (name: 'q' | 'kind' | 'skill' | 'tag', value: string) =>
    setSearch((now) => ({ ...now, [name]: readBankSearch({ [name]: value })[name] }));
  const every = (label: string) => `${label}: ${t('learning.bank.all').toLowerCase()}`;
  const skills = (sides.data?.skills ?? []).map(({ id, name }) => [id, pickLanguage(name, language)] as const);
  const tags = (sides.data?.bankTags ?? []).map(({ tag, count }) => [tag, `${tag} (${count})`] as const);
  const kinds = QUESTION_KINDS.map((kind) => [kind, t(`learning.kind.${kind}`)] as const);
  const choices = [
    ['skill', t('learning.bank.skill'), skills],
    ['tag', t('learning.bank.tag'), tags],
    ['kind', t('learning.bank.kind'), kinds],
  ] as const;
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('learning.studio.quiz.choose')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <div className={classes.picker} data-density="compact">
        <div className={classes.filters}>
          <label className={bank.search}>
            <IconSearch size={16} stroke={1.75} aria-hidden="true" />
            <input
              type="search"
              data-autofocus
              value={search.q ?? ''}
              placeholder={t('learning.bank.search')}
              aria-label={t('learning.bank.search')}
              onChange={(event) => set('q', event.currentTarget.value)}
            />
          </label>
          {choices.map(([name, label, options]) => (
            <label key={name} className={bank.select} data-set={search[name] !== undefined || undefined}>
              <select aria-label={label} value={search[name] ?? ''} onChange={(event) => set(name, event.currentTarget.value)}>
                <option value="">{every(label)}</option>
                {options.map(([id, words]) => (
                  <option key={id} value={id}>
                    {words}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
        {list.isError && <ErrorState error={list.error} title={t('learning.bank.failed')} onRetry={() => void list.refetch()} />}
        {list.isPending && <LoadingRows count={5} height={48} />}
        {questions && (
          <div className={classes.list}>
            {questions.length === 0 && (
              <div className={classes.nothing}>
                <p role="status">{t(isFiltered(search) ? 'learning.studio.quiz.noneFound' : 'learning.studio.quiz.bankEmpty')}</p>
                <Link to="/questions">{t('learning.studio.quiz.toBank')}</Link>
              </div>
            )}
            <ul>
              {questions.map(({ code, prompt, kind, tags: own }) => {
                const there = taken.includes(code);
                return (
                  <li key={code}>
                    <label data-taken={there || undefined}>
                      <input
                        type="checkbox"
                        disabled={there}
                        checked={there || codes.includes(code)}
                        onChange={({ currentTarget: { checked } }) =>
                          setCodes((now) => (checked ? [...now, code] : now.filter((each) => each !== code)))
                        }
                      />
                      <span>
                        {pickLanguage(prompt, language)}
                        <small>
                          {[t(`learning.kind.${kind}`), ...own, ...(there ? [t('learning.studio.quiz.taken')] : [])].join(' · ')}
                        </small>
                      </span>
                    </label>
                  </li>
                );
              })}
            </ul>
            {list.hasNextPage && (
              <Button variant="subtle" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                {t('learning.studio.list.more')}
              </Button>
            )}
          </div>
        )}
        {take.isError && <ErrorState error={take.error} title={t('learning.bank.failed')} />}
        <div className={classes.foot}>
          <Button loading={take.isPending} disabled={codes.length === 0} onClick={() => take.mutate()}>
            {t('learning.studio.quiz.add', { count: codes.length })}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
