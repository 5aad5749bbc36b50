import { Button, TextInput } from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import { readCode, shownCode } from '@vakwerk/domain/learning/certificates/certificate';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { ErrorState } from '../../../ui/error-state';
import { Mark } from '../../../ui/mark';
import { StatusWord } from '../../../ui/status-word';
import classes from './certificate.module.css';
import { useVerification } from './certificates';
import { longDate } from './day-of';

const WORDS = {
  expired: 'learning.verify.expired',
  replaced: 'learning.verify.replaced',
  revoked: 'learning.verify.revoked',
} as const;

/** For anybody, without signing in: is this certificate real, and does it still count? */
export function VerifyPage() {
  const { code } = useParams({ strict: false }) as { code: string };
  const { t } = useText();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(shownCode(readCode(code) ?? '') || code.replace(/^-$/, ''));
  const { data, error, refetch } = useVerification(code);
  return (
    <main className={classes.verify}>
      <span className={classes.brand}>
        <Mark size={30} />
        Vakwerk
      </span>
      <h1 tabIndex={-1}>{t('learning.verify.title')}</h1>
      <div aria-live="polite">
        {data ? (
          <Answer answer={data} />
        ) : (
          error && <ErrorState error={error} title={t('learning.verify.failed')} onRetry={() => void refetch()} />
        )}
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void navigate({ to: '/c/$code', params: { code: typed.trim() || '-' } as never });
        }}
      >
        <TextInput
          label={t('learning.verify.code')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          autoComplete="off"
        />
        <Button type="submit" variant="default">
          {t('learning.verify.check')}
        </Button>
      </form>
      <p className={classes.small}>{t('learning.verify.privacy')}</p>
    </main>
  );
}

function Answer({ answer }: { readonly answer: NonNullable<ReturnType<typeof useVerification>['data']> }) {
  const { t, language } = useText();
  const { kind, state, title, number, holderName, organisationName, completedOn, expiresOn } = answer;
  if (kind === 'tooManyChecks') return <StatusWord tone="attention">{t('learning.verify.tooMany')}</StatusWord>;
  if (kind === 'unknown' || !title || !completedOn)
    return (
      <div className={classes.answer}>
        <StatusWord tone="attention">{t('learning.verify.unknown')}</StatusWord>
        <p>{t('learning.verify.unknownText')}</p>
      </div>
    );
  const lapsed = state === 'expired' || state === 'replaced' || state === 'revoked' ? state : null;
  const facts = [
    ['learning.verify.number', number],
    ['learning.verify.holder', holderName],
    ['learning.verify.course', title[language]],
    ['learning.verify.organisation', organisationName],
    ['learning.verify.completed', longDate(language, completedOn)],
    ['learning.verify.valid', expiresOn ? longDate(language, expiresOn) : t('learning.certificate.forever')],
  ] as const;
  return (
    <div className={classes.answer}>
      <StatusWord tone={lapsed ? 'attention' : 'good'}>{t(lapsed ? WORDS[lapsed] : 'learning.verify.real')}</StatusWord>
      <dl className={classes.facts}>
        {facts.map(([label, value]) => (
          <Fact key={label} label={t(label)} value={value ?? ''} />
        ))}
      </dl>
    </div>
  );
}

const Fact = ({ label, value }: { readonly label: string; readonly value: string }) => (
  <>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </>
);
