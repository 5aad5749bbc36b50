import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { Catalogue, Language } from '@vakwerk/i18n/catalogue';
import { lazy, Suspense, useState } from 'react';
import { TextProvider } from '../lib/i18n';
import { createQueryClient } from '../lib/query-client';
import { useViewer } from '../lib/session';
import { useThemeNow } from '../lib/theme-choice';
import { cssVariablesResolver, theme } from '../ui/theme';
import type { AppRouter } from './router';
import { useFirstDeed } from './use-first-deed';

/** The web process puts a fresh nonce in the page; without it the content security policy refuses Mantine's variables. */
const styleNonce = () => document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

/** Toasts answer deeds: their code loads at the first one. What is shown before it arrives, waits. */
const Toasts = lazy(() => import('./toasts'));

interface Props {
  readonly language: Language;
  readonly catalogue: Catalogue;
  readonly router: AppRouter;
}

export function App(props: Props) {
  const [client] = useState(createQueryClient);
  return (
    <QueryClientProvider client={client}>
      <Words {...props} />
    </QueryClientProvider>
  );
}

function Words({ language, catalogue, router }: Props) {
  const viewer = useViewer();
  const scheme = useThemeNow();
  const someoneActs = useFirstDeed();
  return (
    <TextProvider language={language} catalogue={catalogue} zone={viewer?.timeZone}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariablesResolver}
        forceColorScheme={scheme}
        getStyleNonce={styleNonce}
      >
        <RouterProvider router={router} />
        {someoneActs && (
          <Suspense fallback={null}>
            <Toasts />
          </Suspense>
        )}
      </MantineProvider>
    </TextProvider>
  );
}
