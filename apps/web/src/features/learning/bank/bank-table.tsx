import { Link } from '@tanstack/react-router';
import { ITEM_ANALYSIS_FROM } from '@vakwerk/domain/learning/questions/item-analysis';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useRef } from 'react';
import { useText } from '../../../lib/i18n';
import { useShortcuts } from '../../../lib/shortcuts';
import { StatusWord } from '../../../ui/status-word';
import { TableScroll } from '../../../ui/table-scroll';
import type { ListedQuestion } from './api';
import classes from './bank.module.css';
import type { BankSearch } from './bank-search';

const TONES = { draft: 'attention', active: 'good', retired: 'info' } as const;

interface Props {
  readonly questions: readonly ListedQuestion[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly onDuplicate: (questionId: string) => void;
  readonly search: BankSearch;
}

export function BankTable({ questions, chosen, onChoose, onDuplicate, search }: Props) {
  const { t } = useText();
  const table = useRef<HTMLTableElement>(null);
  useShortcuts([
    {
      keys: 'd',
      label: 'learning.bank.duplicate',
      group: 'learning.bank.keys',
      run: () => {
        const row = document.activeElement?.closest<HTMLElement>('[data-question]');
        const [only] = chosen.size === 1 ? [...chosen] : [];
        const id = row?.dataset.question ?? only;
        if (id) onDuplicate(id);
      },
    },
  ]);
  const all = questions.every(({ id }) => chosen.has(id));
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };
  return (
    <TableScroll label={t('learning.bank.caption')}>
      <table ref={table} className={classes.table}>
        <caption>{t('learning.bank.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <input
                type="checkbox"
                className={classes.check}
                aria-label={t('learning.bank.chooseAll')}
                checked={all}
                onChange={() => onChoose(new Set(all ? [] : questions.map(({ id }) => id)))}
              />
            </th>
            <th scope="col">{t('learning.bank.question')}</th>
            <th scope="col">{t('learning.bank.kind')}</th>
            <th scope="col">{t('learning.bank.status')}</th>
            <th scope="col">{t('learning.bank.used')}</th>
            <th scope="col" title={t('learning.bank.difficultyHint')}>
              {t('learning.bank.difficulty')}
            </th>
            <th scope="col" title={t('learning.bank.discriminationHint')}>
              {t('learning.bank.discrimination')}
            </th>
          </tr>
        </thead>
        <tbody>
          {questions.map((question) => (
            <Row
              key={question.id}
              question={question}
              search={search}
              chosen={chosen.has(question.id)}
              onToggle={() => toggle(question.id)}
            />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

interface RowProps {
  readonly question: ListedQuestion;
  readonly search: BankSearch;
  readonly chosen: boolean;
  readonly onToggle: () => void;
}

function Row({ question, search, chosen, onToggle }: RowProps) {
  const { t, language, percent, number } = useText();
  const { n, facility, discrimination } = question.analysis;
  const words = pickLanguage(question.prompt, language).trim() || t('learning.bank.untitled');
  return (
    <tr data-question={question.id} data-chosen={chosen || undefined}>
      <td>
        <input
          type="checkbox"
          className={classes.check}
          aria-label={t('learning.bank.choose', { question: words })}
          checked={chosen}
          onChange={onToggle}
        />
      </td>
      <th scope="row">
        <Link to="/questions" search={{ ...search, question: question.id }}>
          {words}
        </Link>
        <small>
          {[
            ...question.tags,
            ...question.missingLanguages.map((each) => t(`learning.bank.missing.${each}`)),
            ...(question.changed ? [t('learning.bank.changed')] : []),
          ].join(' · ')}
        </small>
      </th>
      <td>{t(`learning.kind.${question.kind}`)}</td>
      <td>
        <StatusWord tone={TONES[question.status]}>{t(`learning.bank.status.${question.status}`)}</StatusWord>
      </td>
      <td>{t('learning.bank.usedIn', { count: question.courseCount })}</td>
      <td>{facility === null ? t('learning.bank.tooFew', { n, from: ITEM_ANALYSIS_FROM }) : percent(facility ?? 0)}</td>
      <td>
        {discrimination === null || discrimination === undefined
          ? facility === null
            ? ''
            : t('learning.bank.noDifference')
          : number(discrimination)}
      </td>
    </tr>
  );
}
