import { useMemo } from 'react';
import { useText } from '../../../../lib/i18n';
import type { Publishing } from '../api/course-desk';
import { readingSum } from '../model/course-words';
import { useStudio } from '../studio-context';
import classes from './studio.module.css';

interface Props {
  readonly publishing: Publishing | undefined;
  readonly onProblems: () => void;
}

/** How the course reads, what still misses, and who is affected when it is published. */
export function StudioFoot({ publishing, onProblems }: Props) {
  const { t } = useText();
  const { course, problems } = useStudio();
  const { longSentences, hardWords } = useMemo(() => readingSum(course), [course]);
  const without = (language: 'nl' | 'en') =>
    new Set(
      problems.flatMap(({ code, place, language: where }) =>
        (code === 'missingTranslation' || code === 'missingCaptions') && where === language && place.stepId ? [place.stepId] : [],
      ),
    ).size;
  return (
    <footer className={classes.foot}>
      <span>
        {t('learning.studio.foot.level')} <b>{longSentences + hardWords === 0 ? 'B1' : t('learning.studio.foot.harder')}</b>
      </span>
      {longSentences > 0 && <span>{t('learning.studio.foot.sentences', { count: longSentences })}</span>}
      {hardWords > 0 && <span>{t('learning.studio.foot.hardWords', { count: hardWords })}</span>}
      {(['nl', 'en'] as const).map((language) =>
        without(language) > 0 ? (
          <button key={language} type="button" onClick={onProblems}>
            {t(`learning.studio.foot.missing.${language}`, { count: without(language) })}
          </button>
        ) : null,
      )}
      {problems.length > 0 && (
        <button type="button" onClick={onProblems}>
          {t('learning.studio.foot.problems', { count: problems.length })}
        </button>
      )}
      {publishing && <Affected publishing={publishing} />}
    </footer>
  );
}

function Affected({ publishing: { notStarted, inProgress } }: { readonly publishing: Publishing }) {
  const { t } = useText();
  const busy = inProgress.reduce((sum, { people }) => sum + people, 0);
  if (notStarted + busy === 0) return <span className={classes.who}>{t('learning.studio.foot.nobody')}</span>;
  return (
    <span className={classes.who}>
      {t('learning.studio.foot.affects', { count: notStarted + busy })}
      {busy > 0 && ` ${t('learning.studio.foot.keep', { count: busy })}`}
    </span>
  );
}
