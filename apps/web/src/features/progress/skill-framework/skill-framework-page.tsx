import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { useUndoToast } from '../../../ui/use-undo-toast';
import { type TaughtSkill, taughtSkillsQuery, undoSkillMerge } from './api';
import { MergeDialog } from './merge-dialog';
import classes from './skill-framework.module.css';

/** The skills of the organisation, with what is seen at each level; two that turn out to be one can be merged. */
export function SkillFrameworkPage() {
  const { t, language } = useText();
  const client = useQueryClient();
  const undoToast = useUndoToast();
  const skills = useQuery(taughtSkillsQuery);
  const [merging, merge] = useState<TaughtSkill | null>(null);
  const [said, say] = useState('');
  const refresh = () => client.invalidateQueries({ queryKey: ['progress'] });
  const undo = async (mergeId: string) => {
    const answer = await undoSkillMerge(mergeId);
    say(answer.__typename === 'SkillMergeUndone' ? t('progress.merge.undone') : t('progress.merge.refused.changedSince'));
    await refresh();
  };
  return (
    <Page title={t('progress.merge.title')} intro={t('progress.merge.intro')} density="compact">
      <p role="status" className={classes.said}>
        {said}
      </p>
      {skills.isPending ? (
        <LoadingRows count={6} />
      ) : !skills.data ? (
        <ErrorState error={skills.error} title={t('progress.merge.failed')} onRetry={() => void skills.refetch()} />
      ) : skills.data.length === 0 ? (
        <EmptyState title={t('progress.growth.empty')} text={t('progress.merge.none')} />
      ) : (
        <ul className={classes.skills}>
          {skills.data.map((skill) => (
            <li key={skill.id}>
              <div>
                <h2>{skill.name[language]}</h2>
                <p>{skill.description[language]}</p>
                <details>
                  <summary>{t('progress.merge.levels')}</summary>
                  <dl>
                    {skill.levels.map(({ name, seen }) => (
                      <div key={name[language]}>
                        <dt>{name[language]}</dt>
                        <dd>{seen[language]}</dd>
                      </div>
                    ))}
                  </dl>
                </details>
              </div>
              <Button
                variant="default"
                size="sm"
                aria-label={t('progress.merge.startOf', { skill: skill.name[language] })}
                onClick={() => merge(skill)}
              >
                {t('progress.merge.start')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {merging && skills.data && (
        <MergeDialog
          skill={merging}
          others={skills.data.filter(({ id }) => id !== merging.id)}
          onClose={() => merge(null)}
          onMerged={(mergeId, into) => {
            merge(null);
            say('');
            void refresh();
            void undoToast(t('progress.merge.done', { from: merging.name[language], into }), () => void undo(mergeId));
          }}
        />
      )}
    </Page>
  );
}
