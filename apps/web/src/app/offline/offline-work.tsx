import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useText } from '../../lib/i18n';
import { loadDeeds, type Sender, sendDeeds, useWaitingDeeds } from '../../lib/offline/waiting-deeds';
import { useSignedIn } from '../../lib/session';

const AGAIN_MS = 5_000;

/** The code that sends a kind of deed; it loads when there is one. */
async function senderOf(kind: string): Promise<Sender | null> {
  const { LEARNING_SENDERS } = await import('../../features/learning/offline/senders');
  return LEARNING_SENDERS[kind] ?? null;
}

/** Lets the service worker keep the learner's pages, when this page has what it needs itself. In a build only: it lists the build's files. */
function keepPages(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const register = () => void navigator.serviceWorker.register('/service-worker.js').catch(() => undefined);
  if (document.readyState === 'complete') register();
  else window.addEventListener('load', register, { once: true });
}

/** Sends what waits on this device: at once, when the connection is back, and every few seconds until it is gone. */
export default function OfflineWork() {
  const { t } = useText();
  const client = useQueryClient();
  const { person, roles } = useSignedIn();
  const waiting = useWaitingDeeds();
  useEffect(() => {
    void loadDeeds(person.id);
  }, [person.id]);
  const learns = roles.includes('agent');
  useEffect(() => {
    if (learns) keepPages();
  }, [learns]);
  useEffect(() => {
    if (waiting.length === 0) return undefined;
    const refused = () =>
      void import('@mantine/notifications').then(({ notifications }) =>
        notifications.show({ message: t('common.offline.refused'), autoClose: 8_000 }),
      );
    const send = () =>
      void sendDeeds(senderOf, refused).then((gone) => {
        if (gone > 0) void client.invalidateQueries({ queryKey: ['learning'] });
      });
    send();
    const timer = setInterval(send, AGAIN_MS);
    window.addEventListener('online', send);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', send);
    };
  }, [waiting, client, t]);
  return null;
}
