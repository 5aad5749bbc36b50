import { IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { Mark } from '../../../ui/mark';
import type { LearnerModule } from '../api/module';
import classes from './contents.module.css';

/** Every step of the module, on wide screens. Any step may be opened: nothing is lost by looking ahead. */
export function Contents({ module, current }: { readonly module: LearnerModule; readonly current: number | undefined }) {
  const { t, language } = useText();
  const done = new Set(module.state.doneStepIds);
  const { assignmentId, id: moduleId } = module;
  return (
    <nav className={classes.contents} aria-label={t('learning.player.contents')}>
      <Link to="/today" className={classes.brand}>
        <Mark />
        {t('common.appName')}
      </Link>
      <p className={classes.title}>{module.title[language]}</p>
      <p className={classes.sum}>{t('learning.player.together', { count: module.steps.length, minutes: module.minutes })}</p>
      <ol>
        {module.steps.map(({ id, title }, index) => {
          const now = index === current;
          return (
            <li key={id}>
              <Link
                to="/les/$assignmentId/$moduleId/stap/$step"
                params={{ assignmentId, moduleId, step: String(index + 1) }}
                className={classes.step}
                aria-current={now ? 'step' : undefined}
              >
                <i data-state={now ? 'now' : done.has(id) ? 'done' : 'open'} aria-hidden="true">
                  {!now && done.has(id) && <IconCheck size={12} stroke={3} />}
                </i>
                <span>{title[language]}</span>
                {done.has(id) && <span className={classes.hidden}>{t('learning.player.stepDone')}</span>}
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
