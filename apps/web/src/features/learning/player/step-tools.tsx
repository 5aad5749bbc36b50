import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { ReadAloud } from '../../../ui/read-aloud';
import type { LearnerModule, LearnerStep } from '../api/module';
import classes from './step-view.module.css';
import { stepWords } from './step-words';

/** Under a step: hear it, or have the whole part as one text to read or print. */
export default function StepTools({ module, step }: { readonly module: LearnerModule; readonly step: LearnerStep }) {
  const { t, language } = useText();
  return (
    <p className={classes.tools}>
      <ReadAloud text={stepWords(step, language)} />
      <Link
        to="/les/$assignmentId/$moduleId/tekst"
        params={{ assignmentId: module.assignmentId, moduleId: module.id }}
        className={classes.asText}
      >
        {t('learning.player.asText')}
      </Link>
    </p>
  );
}
