import { IconMaximize, IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../../../lib/i18n';
import classes from './package-stage.module.css';
import { usePackageFrame } from './use-package-frame';

type Frame = Parameters<typeof usePackageFrame>[0];

/**
 * A package over the whole window: few were made for a column. The frame has no rights but its own: no cookies, no address of ours, no
 * way to send the page elsewhere.
 */
export function PackageStage({ note, ...frame }: Frame & { readonly note?: ReactNode }) {
  const { t } = useText();
  const stage = useRef<HTMLDialogElement>(null);
  const { frame: iframe, saved, leave } = usePackageFrame(frame);
  useEffect(() => {
    const dialog = stage.current;
    if (dialog && !dialog.open) dialog.showModal();
  }, []);
  return (
    <dialog
      ref={stage}
      className={classes.stage}
      aria-label={frame.title}
      onCancel={(event) => {
        event.preventDefault();
        leave();
      }}
    >
      <header className={classes.head}>
        <b className={classes.title}>{frame.title}</b>
        <span role="status" className={classes.saved} data-failed={!saved || undefined}>
          {frame.onReport ? t(saved ? 'learning.package.saved' : 'learning.package.notSaved') : note}
        </span>
        <button
          type="button"
          className={classes.icon}
          aria-label={t('learning.package.fullScreen')}
          onClick={() => void iframe.current?.requestFullscreen().catch(() => undefined)}
        >
          <IconMaximize size={22} stroke={1.75} aria-hidden="true" />
        </button>
        <button type="button" className={classes.leave} onClick={leave}>
          <IconX size={22} stroke={1.75} aria-hidden="true" />
          {t('learning.package.leave')}
        </button>
      </header>
      <iframe
        ref={iframe}
        className={classes.frame}
        title={frame.title}
        src={frame.launched.frameUrl}
        sandbox="allow-scripts allow-same-origin allow-forms allow-modals allow-downloads"
        allow="autoplay; fullscreen; unload"
        referrerPolicy="no-referrer"
      />
    </dialog>
  );
}
