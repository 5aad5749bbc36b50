import { Button } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconChevronLeft,
  IconDeviceDesktop,
  IconDeviceMobile,
  IconMoon,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { lazy, Suspense } from 'react';
import { useText } from '../../../../lib/i18n';
import { SaveStateLine } from '../../../../ui/save-state';
import type { CourseDesk } from '../api/course-desk';
import type { useDraft } from '../use-draft';
import classes from './studio.module.css';
import type { Preview, StudioDialog } from './studio-parts';

const CourseMenu = lazy(async () => ({ default: (await import('./course-menu')).CourseMenu }));

interface Props {
  readonly desk: CourseDesk;
  readonly draft: ReturnType<typeof useDraft>;
  readonly problemCount: number;
  readonly preview: Preview | null;
  readonly onPreview: (preview: Preview | null) => void;
  readonly onDialog: (dialog: StudioDialog) => void;
  readonly onAgain: () => Promise<void>;
}

/** Which course this is, whether it is saved, how learners see it, and publishing. */
export function StudioTop({ desk, draft, problemCount, preview, onPreview, onDialog, onAgain }: Props) {
  const { t, language } = useText();
  const { course, autosave } = draft;
  const next = (desk.publishedNumber ?? 0) + 1;
  const icon = { size: 20, stroke: 1.75, 'aria-hidden': true } as const;
  const size = (which: Preview['size'], Icon: typeof IconMoon) => (
    <button
      type="button"
      aria-label={t(`learning.studio.preview.${which}`)}
      title={t(`learning.studio.preview.${which}`)}
      aria-pressed={preview?.size === which}
      onClick={() => onPreview(preview?.size === which ? null : { size: which, dark: preview?.dark ?? false })}
    >
      <Icon {...icon} />
    </button>
  );
  return (
    <header className={classes.top}>
      <Link to="/courses" className={classes.back} aria-label={t('learning.studio.back')}>
        <IconChevronLeft {...icon} />
      </Link>
      <h1 tabIndex={-1}>{pickLanguage(course.title, language) || t('learning.studio.untitled')}</h1>
      <p className={classes.facts}>
        {desk.archivedAt == null ? t('learning.studio.draftOf', { number: next }) : t('learning.studio.archived')}
      </p>
      <SaveStateLine state={autosave.state} savedAt={autosave.savedAt} onCompare={() => onDialog('conflict')} />
      <div className={classes.end}>
        <span className={classes.pair}>
          <button
            type="button"
            aria-label={t('learning.studio.undo')}
            title={t('learning.studio.undo')}
            disabled={!draft.canUndo}
            onClick={draft.undo}
          >
            <IconArrowBackUp {...icon} />
          </button>
          <button
            type="button"
            aria-label={t('learning.studio.redo')}
            title={t('learning.studio.redo')}
            disabled={!draft.canRedo}
            onClick={draft.redo}
          >
            <IconArrowForwardUp {...icon} />
          </button>
        </span>
        <fieldset className={classes.sizes}>
          <legend>{t('learning.studio.preview.title')}</legend>
          {size('phone', IconDeviceMobile)}
          {size('desktop', IconDeviceDesktop)}
          <button
            type="button"
            aria-label={t('learning.studio.preview.dark')}
            title={t('learning.studio.preview.dark')}
            aria-pressed={preview?.dark ?? false}
            onClick={() => onPreview({ size: preview?.size ?? 'phone', dark: !(preview?.dark ?? false) })}
          >
            <IconMoon {...icon} />
          </button>
        </fieldset>
        <Button variant="default" onClick={() => onDialog('history')}>
          {t('learning.studio.versions')}
        </Button>
        <Button disabled={desk.archivedAt != null} onClick={() => onDialog(problemCount > 0 ? 'problems' : 'publish')}>
          {t('learning.studio.publish', { number: next })}
        </Button>
        <Suspense fallback={null}>
          <CourseMenu
            courseId={desk.id}
            title={course.title}
            archived={desk.archivedAt != null}
            published={desk.publishedNumber != null}
            label={t('learning.studio.more')}
            settle={draft.settle}
            onArchived={() => void onAgain()}
          />
        </Suspense>
      </div>
    </header>
  );
}
