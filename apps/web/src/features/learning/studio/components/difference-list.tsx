import type { CourseContent } from '@vakwerk/domain/learning/courses/content';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../../lib/i18n';
import { courseDifferences } from '../model/course-differences';

const MOST = 30;

/** What is different between two drafts, by name. */
export function DifferenceList({ before, after }: { readonly before: CourseContent; readonly after: CourseContent }) {
  const { t, language } = useText();
  const differences = courseDifferences(before, after);
  if (differences.length === 0) return <p>{t('learning.studio.difference.none')}</p>;
  return (
    <ul>
      {differences.slice(0, MOST).map(({ id, what, how, title }) => (
        <li key={`${how}-${id}`}>
          {t(`learning.studio.difference.${how}`, {
            what: t(`learning.studio.difference.${what}`),
            title: pickLanguage(title, language) || t('learning.studio.untitledStep'),
          })}
        </li>
      ))}
      {differences.length > MOST && <li>{t('learning.studio.difference.more', { count: differences.length - MOST })}</li>}
    </ul>
  );
}
