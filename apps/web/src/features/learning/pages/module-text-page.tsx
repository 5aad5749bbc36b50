import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { type LearnerModule, type LearnerStep, moduleQuery } from '../api/module';
import { RichText } from '../player/rich-text';
import classes from './module-text-page.module.css';

/** A whole part as one text: to read at one's own pace, to search in, to print. It proves nothing: steps are done in the player. */
export function ModuleTextPage() {
  const { t } = useText();
  const { assignmentId, moduleId } = useParams({ from: '/shell/les/$assignmentId/$moduleId/tekst' });
  const { data: module, error, refetch } = useQuery(moduleQuery(assignmentId, moduleId));
  if (module) return <Whole module={module} />;
  return error ? (
    <ErrorState error={error} title={t('learning.player.failed')} onRetry={() => void refetch()} />
  ) : (
    <LoadingRows count={4} />
  );
}

function Whole({ module }: { readonly module: LearnerModule }) {
  const { t, language } = useText();
  return (
    <Page
      title={module.title[language]}
      intro={module.objective[language]}
      over={module.courseTitle[language]}
      width="learn"
      actions={
        <Button variant="default" className={classes.print} onClick={() => window.print()}>
          {t('learning.text.print')}
        </Button>
      }
    >
      {module.steps.map((step, index) => (
        <section key={step.id} className={classes.step}>
          <h2>
            {index + 1}. {step.__typename === 'QuestionStep' ? step.question.prompt[language] : step.title[language]}
          </h2>
          <Words step={step} />
        </section>
      ))}
      <p className={classes.back}>
        <Link
          to="/les/$assignmentId/$moduleId/stap/$step"
          params={{ assignmentId: module.assignmentId, moduleId: module.id, step: '1' }}
        >
          {t('learning.text.back')}
        </Link>
      </p>
    </Page>
  );
}

function Words({ step }: { readonly step: LearnerStep }) {
  const { t, language } = useText();
  switch (step.__typename) {
    case 'TextStep':
      return <RichText blocks={step.body[language]} />;
    case 'AudioFragmentStep':
      return (
        <>
          <p>{step.introduction[language]}</p>
          <div lang={step.spokenLanguage}>
            {step.transcript.map(({ speaker, startSeconds, text }) => (
              <p key={startSeconds}>
                <b lang={language}>{t(`learning.audio.${speaker}`)}: </b>
                {text}
              </p>
            ))}
          </div>
        </>
      );
    case 'QuestionStep': {
      const { question } = step;
      return 'options' in question ? (
        <ol type="A" className={classes.options}>
          {question.options.map(({ id, text }) => (
            <li key={id}>{text[language]}</li>
          ))}
        </ol>
      ) : (
        <p>{t('learning.text.inPlayer')}</p>
      );
    }
    default:
      return <p>{t('learning.text.inPlayer')}</p>;
  }
}
