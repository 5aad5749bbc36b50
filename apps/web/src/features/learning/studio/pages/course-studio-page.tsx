import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../../../../lib/i18n';
import { ErrorState } from '../../../../ui/error-state';
import { LoadingRows } from '../../../../ui/loading-rows';
import { courseDeskQuery } from '../api/course-desk';
import { Studio } from '../components/studio';
import classes from '../components/studio.module.css';

/** One course under work. When an older draft was brought back, or it was put away, the page begins again with what is there then. */
export function CourseStudioPage() {
  const { courseId } = useParams({ from: '/shell/courses/$courseId' });
  const { t } = useText();
  const client = useQueryClient();
  const desk = useQuery(courseDeskQuery(courseId));
  const [round, setRound] = useState(0);
  if (desk.isError)
    return (
      <div className={classes.state}>
        <ErrorState error={desk.error} title={t('learning.studio.failed')} onRetry={() => void desk.refetch()} />
      </div>
    );
  if (!desk.data)
    return (
      <div className={classes.state}>
        <LoadingRows count={8} height={46} />
      </div>
    );
  const again = async () => {
    await client.refetchQueries({ queryKey: courseDeskQuery(courseId).queryKey });
    setRound((now) => now + 1);
  };
  return <Studio key={`${courseId} ${round}`} desk={desk.data} onAgain={again} />;
}
