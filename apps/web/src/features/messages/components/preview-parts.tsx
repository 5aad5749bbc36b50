import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { ChoiceSegments } from '../../../ui/choice-segments';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { type Kind, previewQuery } from '../api/settings';
import classes from './preview.module.css';

const LANGUAGES = [
  { id: 'nl', label: 'Nederlands', lang: 'nl' },
  { id: 'en', label: 'English', lang: 'en' },
] as const;

/** The mail is drawn in a frame of its own that may run nothing and reach nothing. */
export function PreviewParts({ kind }: { readonly kind: Kind }) {
  const { t, language: own } = useText();
  const [language, setLanguage] = useState<'nl' | 'en'>(own);
  const [shape, setShape] = useState<'mail' | 'text'>('mail');
  const preview = useQuery(previewQuery(kind, language));
  const shapes = [
    { id: 'mail', label: t('messaging.kinds.asMail') },
    { id: 'text', label: t('messaging.kinds.asText') },
  ] as const;
  return (
    <div className={classes.preview}>
      <p>{t('messaging.kinds.sample')}</p>
      <div className={classes.choices}>
        <ChoiceSegments label={t('common.language')} choices={LANGUAGES} chosen={language} onChoose={setLanguage} />
        <ChoiceSegments label={t('messaging.kinds.preview')} choices={shapes} chosen={shape} onChoose={setShape} />
      </div>
      {preview.isError && <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />}
      {preview.isPending && <LoadingRows count={4} />}
      {preview.data && (
        <div lang={language}>
          <p className={classes.subject}>{t('messaging.kinds.subject', { subject: preview.data.subject })}</p>
          {shape === 'mail' ? (
            <iframe
              className={classes.frame}
              sandbox=""
              src={`/api/message-previews/${kind}?language=${language}`}
              title={t('messaging.kinds.previewOf', { kind: t(`messaging.kind.${kind}`) })}
            />
          ) : (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a text wider than its place scrolls with the keyboard too
            <pre className={classes.text} tabIndex={0}>
              {preview.data.text}
            </pre>
          )}
          {preview.data.inboxLine && (
            <p>
              <b>{t('messaging.kinds.asLine')}:</b> {preview.data.inboxLine}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
