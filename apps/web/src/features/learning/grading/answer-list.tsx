import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { RowContent, Rows, rowClass } from '../../../ui/row';
import type { useAnswersToGrade } from './grading-api';

/** Open answers of my people; who waits longest comes first. */
export function AnswerList({ list }: { readonly list: ReturnType<typeof useAnswersToGrade> }) {
  const { t, language, day } = useText();
  if (list.isPending) return <LoadingRows count={4} height={68} />;
  if (list.isError)
    return <ErrorState error={list.error} title={t('learning.grading.failed')} onRetry={() => void list.refetch()} />;
  if (list.data.length === 0) return <EmptyState title={t('learning.grading.empty')} text={t('learning.grading.emptyText')} />;
  return (
    <Rows label={t('learning.grading.tabAnswers')}>
      {list.data.map((each) => (
        <li key={`${each.attemptId} ${each.questionId}`}>
          <Link
            to="/grading/$attemptId/$questionId"
            params={{ attemptId: each.attemptId, questionId: each.questionId }}
            className={rowClass}
          >
            <RowContent
              title={fullName(each.person)}
              fresh={each.secondLook ? t('learning.grading.secondLook') : undefined}
              sub={`${each.quizTitle[language]} · ${each.prompt[language]}`}
              value={t('learning.grading.waiting', { day: day(new Date(each.handedInAt)) })}
            />
          </Link>
        </li>
      ))}
    </Rows>
  );
}
