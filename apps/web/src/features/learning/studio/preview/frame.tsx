import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { shareStyles } from './same-styles';

interface Props {
  readonly title: string;
  readonly className: string | undefined;
  readonly dark: boolean;
  readonly lang: string;
  readonly children: ReactNode;
}

/** A window of its own size within the page, so that a phone's layout is really a phone's. Same code, same state, no second load. */
export function Frame({ title, className, dark, lang, children }: Props) {
  const [frame, setFrame] = useState<HTMLIFrameElement | null>(null);
  const [body, setBody] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const inside = frame?.contentDocument;
    if (!inside) return undefined;
    const stop = shareStyles(inside);
    setBody(inside.body);
    return stop;
  }, [frame]);
  useEffect(() => {
    const root = frame?.contentDocument?.documentElement;
    if (!root) return;
    for (const { name, value } of document.documentElement.attributes) if (name !== 'style') root.setAttribute(name, value);
    const theme = dark ? 'dark' : 'light';
    root.setAttribute('data-theme', theme);
    root.setAttribute('data-mantine-color-scheme', theme);
    root.lang = lang;
  }, [frame, dark, lang]);
  return (
    <>
      <iframe ref={setFrame} title={title} className={className} />
      {body && createPortal(children, body)}
    </>
  );
}
