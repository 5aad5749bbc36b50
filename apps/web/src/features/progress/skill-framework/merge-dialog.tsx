import { Button, Modal, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { LoadingRows } from '../../../ui/loading-rows';
import { mergeSkills, skillLinksQuery, type TaughtSkill } from './api';
import classes from './skill-framework.module.css';

interface Props {
  readonly skill: TaughtSkill;
  readonly others: readonly TaughtSkill[];
  readonly onClose: () => void;
  readonly onMerged: (mergeId: string, into: string) => void;
}
const COUNTS = ['observations', 'criteria', 'questions', 'courses', 'cards', 'openAgreements'] as const;
const REFUSALS = ['sameSkill', 'notInUse'] as const;

/** What moves is counted before anything happens. */
export function MergeDialog({ skill, others, onClose, onMerged }: Props) {
  const { t, language } = useText();
  const links = useQuery(skillLinksQuery(skill.id));
  const [intoId, choose] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const into = others.find(({ id }) => id === intoId);
  const name = skill.name[language];
  const merge = async () => {
    if (!into) return setProblem(t('progress.merge.choose'));
    setBusy(true);
    try {
      const answer = await mergeSkills(skill.id, into.id);
      if (answer.__typename === 'SkillsMerged') return onMerged(answer.mergeId, into.name[language]);
      const code = REFUSALS.find((each) => each === answer.code);
      setProblem(t(code ? `progress.merge.refused.${code}` : 'common.error.title'));
    } catch {
      setProblem(t('common.error.title'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('progress.merge.startOf', { skill: name })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <div className={classes.dialog}>
        <NativeSelect
          label={t('progress.merge.into', { skill: name })}
          value={intoId}
          error={problem}
          onChange={(event) => {
            choose(event.currentTarget.value);
            setProblem(null);
          }}
          data={[{ value: '', label: '' }, ...others.map(({ id, name: other }) => ({ value: id, label: other[language] }))]}
        />
        <div>
          <h3>{t('progress.merge.moves')}</h3>
          {links.data ? (
            <ul>
              {COUNTS.map((count) => (
                <li key={count}>{t(`progress.merge.count.${count}`, { count: links.data[count], people: links.data.people })}</li>
              ))}
            </ul>
          ) : (
            <LoadingRows count={3} />
          )}
        </div>
        <p>{t('progress.merge.after', { skill: name })}</p>
        <div className={classes.actions}>
          <Button onClick={() => void merge()} loading={busy}>
            {t('progress.merge.confirm')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
