import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../lib/i18n';
import classes from './route-announcer.module.css';

const TRIES = 40;

/** After a change of page: title in the tab, said aloud, and focus on the h1. The first page keeps the browser's own focus. */
export function RouteAnnouncer() {
  const { t } = useText();
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname ?? state.location.pathname });
  const before = useRef<string | null>(null);
  const [said, say] = useState('');
  const app = t('common.appName');
  useEffect(() => {
    const moved = before.current !== null && before.current !== path;
    before.current = path;
    let timer: ReturnType<typeof setTimeout>;
    // A lazy page or its data may come a moment later than the address.
    const look = (left: number) => {
      const heading = document.querySelector('h1');
      if (!heading && left > 0) {
        timer = setTimeout(() => look(left - 1), 50);
        return;
      }
      const title = heading?.textContent ?? '';
      document.title = title ? `${title} | ${app}` : app;
      if (!moved) return;
      say(title);
      heading?.focus({ preventScroll: true });
    };
    look(TRIES);
    return () => clearTimeout(timer);
  }, [path, app]);
  return (
    <div role="status" className={classes.said}>
      {said}
    </div>
  );
}
