import { useNavigate, useSearch } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { useSignedIn } from '../../../lib/session';
import { Page } from '../../../ui/page';
import { Tabs } from '../../../ui/tabs';
import { AnswerList } from './answer-list';
import { useAnswersToGrade } from './grading-api';
import { TeamQuizzes } from './team-quizzes';

/** Quizzes of my people: open answers that wait for me, and who is where. Managers only have the second. */
export function GradingPage() {
  const { t } = useText();
  const navigate = useNavigate();
  const { roles } = useSignedIn();
  const grades = roles.includes('coach');
  const { view = grades ? 'answers' : 'people' } = useSearch({ from: '/shell/grading' });
  const waiting = useAnswersToGrade(grades);
  const count = waiting.data?.length;
  return (
    <Page density="compact" title={t('learning.grading.title')} intro={t('learning.grading.intro')}>
      {grades ? (
        <Tabs
          label={t('learning.grading.title')}
          active={view}
          onChange={(next) => void navigate({ to: '/grading', search: { view: next } })}
          tabs={[
            { id: 'answers', label: t('learning.grading.tabAnswers'), ...(count !== undefined && { count }) },
            { id: 'people', label: t('learning.grading.tabPeople') },
          ]}
        >
          {view === 'answers' ? <AnswerList list={waiting} /> : <TeamQuizzes />}
        </Tabs>
      ) : (
        <TeamQuizzes />
      )}
    </Page>
  );
}
