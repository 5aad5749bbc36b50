import { Button, Modal } from '@mantine/core';
import { ApiError } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { StatusWord } from '../../../ui/status-word';
import { type Calibration, useCloseCalibration } from './api';
import classes from './calibration.module.css';

/** Showing the answers cannot be taken back, so it says who is left out before it happens. */
export default function CloseDialog({ round, onClose }: { readonly round: Calibration; readonly onClose: () => void }) {
  const { t, tCode, language } = useText();
  const close = useCloseCalibration();
  const late = round.evaluators.filter(({ done }) => done < round.calls.length).map(({ person }) => fullName(person));
  const names = new Intl.ListFormat(language).format(late);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('quality.calibration.closeTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {late.length > 0 && <p>{t('quality.calibration.closeText', { names })}</p>}
      <p>{t('quality.calibration.closeAll')}</p>
      <div role="alert">
        {close.error && (
          <StatusWord tone="critical">
            {tCode(close.error instanceof ApiError ? close.error.code : '', 'quality.calibration.closeFailed')}
          </StatusWord>
        )}
      </div>
      <div className={classes.end}>
        <Button loading={close.isPending} onClick={() => close.mutate(round.id, { onSuccess: onClose })}>
          {t('quality.calibration.closeDo')}
        </Button>
        <Button variant="default" data-autofocus onClick={onClose}>
          {t('quality.calibration.cancel')}
        </Button>
      </div>
    </Modal>
  );
}
