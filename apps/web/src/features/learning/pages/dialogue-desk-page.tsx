import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { dialogueDeskQuery } from '../api/dialogue-desk';
import { DeskView } from '../dialogue-desk/desk-view';

/** `/dialogues/:id`: a dialogue under work. */
export function DialogueDeskPage() {
  const { t } = useText();
  const { dialogueId } = useParams({ from: '/shell/dialogues/$dialogueId' });
  const desk = useQuery(dialogueDeskQuery(dialogueId));
  if (desk.isError && !desk.data)
    return <ErrorState error={desk.error} title={t('learning.dialogues.failedOne')} onRetry={() => void desk.refetch()} />;
  if (!desk.data) return <LoadingRows count={5} />;
  const { dialogueDesk, skills } = desk.data;
  // The work itself stays as it is while facts around it are asked again.
  return <DeskView key={dialogueId} desk={dialogueDesk} skills={skills} />;
}
