import { useQuery } from '@tanstack/react-query';
import type { Question } from '@vakwerk/domain/learning/questions/question';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useState } from 'react';
import { useText } from '../../../../lib/i18n';
import { sidesQuery } from '../api';
import classes from './editor.module.css';
import { KeyEditor } from './key-editor';
import { LanguagePair } from './language-pair';

interface Work {
  readonly draft: Question;
  readonly tags: readonly string[];
}

/** Everything an author writes about a question. */
export function QuestionEditor({ work, onChange }: { readonly work: Work; readonly onChange: (work: Work) => void }) {
  const { t, language } = useText();
  const sides = useQuery(sidesQuery);
  const [tags, setTags] = useState(() => work.tags.join(', '));
  const { draft } = work;
  const change = (next: Question) => onChange({ ...work, draft: next });
  const skill = (id: string, on: boolean) =>
    change({ ...draft, skillIds: on ? [...draft.skillIds, id] : draft.skillIds.filter((each) => each !== id) });
  return (
    <div className={classes.editor}>
      <LanguagePair
        label={t(draft.kind === 'trueFalse' ? 'learning.bank.statement' : 'learning.bank.prompt')}
        text={draft.prompt}
        lines={2}
        onChange={(prompt) => change({ ...draft, prompt })}
      />
      <KeyEditor question={draft} onChange={change} />
      <LanguagePair
        label={t('learning.bank.explanation')}
        text={draft.explanation}
        lines={2}
        optional
        onChange={(explanation) => change({ ...draft, explanation })}
      />
      <fieldset className={classes.checks}>
        <legend>{t('learning.bank.skills')}</legend>
        {(sides.data?.skills ?? []).map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={draft.skillIds.includes(id)}
              onChange={({ currentTarget }) => skill(id, currentTarget.checked)}
            />
            {pickLanguage(name, language)}
          </label>
        ))}
      </fieldset>
      <label className={classes.inline}>
        {t('learning.bank.tags')}
        <input
          className={classes.input}
          value={tags}
          placeholder={t('learning.bank.tagsHint')}
          onChange={({ currentTarget }) => {
            setTags(currentTarget.value);
            onChange({ ...work, tags: currentTarget.value.split(',').filter((tag) => tag.trim() !== '') });
          }}
        />
      </label>
    </div>
  );
}
