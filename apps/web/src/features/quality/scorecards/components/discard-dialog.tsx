import { Button, Modal } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../../../lib/i18n';
import { StatusWord } from '../../../../ui/status-word';
import { useUndoToast } from '../../../../ui/use-undo-toast';
import { useDiscardDraft, useRestoreDraft } from '../api/discard-draft';
import type { Desk, VersionSummary } from '../api/scorecard-desk';
import type { CardDraft } from '../model/card-draft';
import { Changes } from './builder-dialogs';
import classes from './versions.module.css';

interface Props {
  readonly desk: Desk;
  readonly card: CardDraft;
  readonly published: VersionSummary | null;
  /** Saves what waits first: what is thrown away is what is on the screen. */
  readonly settle: () => Promise<{ readonly versionId: string; readonly revision: number }>;
  readonly onClose: () => void;
}

/** Shows what would be lost, and asks. For eight seconds it can be taken back. */
export function DiscardDialog({ desk, card, published, settle, onClose }: Props) {
  const { t, tCode } = useText();
  const navigate = useNavigate();
  const discard = useDiscardDraft();
  const restore = useRestoreDraft();
  const undoToast = useUndoToast();
  const open = (scorecardId: string) => void navigate({ to: '/scorecards/$scorecardId', params: { scorecardId } });
  const run = async () => {
    const { versionId, revision } = await settle();
    const done = await discard.mutateAsync({ versionId, expectedRevision: revision }).catch(() => null);
    if (!done) return;
    const undo = () => restore.mutate({ scorecardId: done.cardRemoved ? null : desk.id, card }, { onSuccess: open });
    if (done.cardRemoved) void navigate({ to: '/scorecards' });
    else open(desk.id);
    void undoToast(t(done.cardRemoved ? 'quality.card.discard.cardDone' : 'quality.card.discard.done'), undo);
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t(published ? 'quality.card.discard.title' : 'quality.card.discard.cardTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <div className={classes.dialog}>
        <p>{t(published ? 'quality.card.discard.text' : 'quality.card.discard.cardText', { number: published?.number ?? 0 })}</p>
        {published && <Changes version={card.version} published={published} />}
        <div role="alert">
          {discard.error && (
            <StatusWord tone="critical">
              {tCode('code' in discard.error ? String(discard.error.code) : '', 'common.error.title')}
            </StatusWord>
          )}
        </div>
        <div className={classes.deeds}>
          <Button loading={discard.isPending} onClick={() => void run()}>
            {t(published ? 'quality.card.discard.do' : 'quality.card.discard.cardDo')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
