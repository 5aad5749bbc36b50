import { Button } from '@mantine/core';
import { useText } from '../../../lib/i18n';
import { CopyCode } from '../../../ui/copy-code';
import { QrSquare } from '../../../ui/qr-square';
import { StatusWord } from '../../../ui/status-word';
import { CodeForm } from './code-form';
import { useBeginSecondFactor, useConfirmSecondFactor } from './second-factor';
import classes from './sign-on.module.css';

/** The square for the app, the same as text, and the first code as proof. */
export function SetUpFactor({ onDone }: { readonly onDone: (recoveryCodes: readonly string[]) => void }) {
  const { t, tCode } = useText();
  const begin = useBeginSecondFactor();
  const confirm = useConfirmSecondFactor();
  const wordsFor = (code: string) => tCode(`people.error.${code}`, 'common.error.title');
  if (begin.data?.__typename !== 'SecondFactorBegun')
    return (
      <section className={classes.part}>
        <Button loading={begin.isPending} onClick={() => begin.mutate()}>
          {t('people.factor.begin')}
        </Button>
        <div role="alert">
          {(begin.isError || begin.data) && (
            <StatusWord tone="critical">{begin.data ? wordsFor(begin.data.code) : t('common.error.title')}</StatusWord>
          )}
        </div>
      </section>
    );
  const refused = confirm.data?.__typename === 'SecondFactorRefused' ? confirm.data.code : null;
  return (
    <section className={classes.part}>
      <h2>{t('people.factor.scan')}</h2>
      <p>{t('people.factor.scanText')}</p>
      <div className={classes.square}>
        <QrSquare address={begin.data.address} />
      </div>
      <CopyCode label={t('people.factor.secret')} code={begin.data.secret} />
      <CodeForm
        submit={t('people.factor.confirm')}
        busy={confirm.isPending}
        refusal={confirm.isError ? t('common.error.title') : refused && wordsFor(refused)}
        onCode={(code) =>
          confirm.mutate(code, {
            onSuccess: (answer) => answer.__typename === 'SecondFactorConfirmed' && onDone(answer.recoveryCodes),
          })
        }
      />
    </section>
  );
}
