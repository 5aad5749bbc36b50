import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useText } from '../../../lib/i18n';
import { saveText } from '../../../lib/save-text';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { councilPackQuery } from './api';
import classes from './council.module.css';
import { type CouncilPart, councilDocument, councilText } from './council-document';

/** What is measured, who sees it, how long it is kept and what is never done: made from the settings, to hand to a works council. */
export function CouncilPage() {
  const { t, tCode, language } = useText();
  const pack = useQuery(councilPackQuery);
  const parts = useMemo(
    () => (pack.data ? councilDocument(pack.data, language, { t, tCode }) : []),
    [pack.data, language, t, tCode],
  );
  const title = t('quality.council.title');
  const intro = pack.data && t('quality.council.intro', { organisation: pack.data.organisation });
  const made = t('quality.council.made', { date: new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date()) });
  return (
    <Page
      title={title}
      intro={intro}
      actions={
        pack.data && (
          <>
            <Button variant="default" data-no-print onClick={() => window.print()}>
              {t('quality.council.print')}
            </Button>
            <Button
              data-no-print
              onClick={() => saveText(`${t('quality.council.file')}.md`, councilText(title, `${intro ?? ''} ${made}`, parts))}
            >
              {t('quality.council.download')}
            </Button>
          </>
        )
      }
    >
      {pack.isPending && <LoadingRows count={6} />}
      {pack.isError && (
        <ErrorState error={pack.error} title={t('quality.council.loadFailed')} onRetry={() => void pack.refetch()} />
      )}
      {pack.data && (
        <div className={classes.pack}>
          {parts.map((part) => (
            <Part key={part.title} part={part} />
          ))}
          <p>{made}</p>
        </div>
      )}
    </Page>
  );
}

function Part({ part: { title, text, lines } }: { readonly part: CouncilPart }) {
  return (
    <section>
      <h2>{title}</h2>
      {text !== '' && <p>{text}</p>}
      <ul>
        {lines.map(({ what, who }) => (
          <li key={what}>
            {what} {who !== null && <strong>{who}</strong>}
          </li>
        ))}
      </ul>
    </section>
  );
}
