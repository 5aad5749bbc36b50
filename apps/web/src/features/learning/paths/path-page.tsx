import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { PathContent } from '@vakwerk/domain/learning/assignments/path';
import { LANGUAGES, pickLanguage } from '@vakwerk/domain/shared/localized';
import { useState } from 'react';
import { useAutosave } from '../../../lib/autosave';
import { useText } from '../../../lib/i18n';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { SaveStateLine } from '../../../ui/save-state';
import { PairField } from '../studio/components/pair-field';
import { Conflict } from './conflict';
import { contentOf, type OpenPath, type PathSides, pathOpenQuery, readPath, savePath } from './path';
import classes from './path.module.css';
import { PathAside } from './path-aside';
import { PathCourses } from './path-courses';

/** One path under work: its courses in order, and what has to be reached before each. */
export function PathPage() {
  const { pathId } = useParams({ from: '/shell/paths/$pathId' });
  const { t } = useText();
  const path = useQuery(pathOpenQuery(pathId));
  if (path.data) return <Desk key={pathId} opened={path.data.pathDraft} sides={path.data} />;
  return (
    <Page density="compact" title={t('learning.paths.path')}>
      {path.isError ? (
        <ErrorState error={path.error} title={t('learning.paths.openFailed')} onRetry={() => void path.refetch()} />
      ) : (
        <LoadingRows count={6} height={48} />
      )}
    </Page>
  );
}

function Desk({ opened, sides }: { readonly opened: OpenPath; readonly sides: PathSides }) {
  const { t, language } = useText();
  const client = useQueryClient();
  const [content, setContent] = useState<PathContent>(() => contentOf(opened));
  const saving = useAutosave<PathContent>({
    version: opened.draftVersion,
    save: async (value, version) => {
      const saved = await savePath(opened.id, version, value);
      if (saved) {
        void client.invalidateQueries({ queryKey: ['paths', 'list'] });
        return { kind: 'saved', version: saved.draftVersion };
      }
      const theirs = await readPath(opened.id);
      return { kind: 'conflict', version: theirs.draftVersion, theirs: contentOf(theirs) };
    },
  });
  const change = (fields: Partial<PathContent>) => {
    const next = { ...content, ...fields };
    setContent(next);
    saving.change(next);
  };
  const readOnly = opened.archivedAt != null;
  return (
    <Page
      density="compact"
      over={<Link to="/paths">{t('learning.paths.back')}</Link>}
      title={pickLanguage(content.title, language) || t('learning.paths.untitled')}
      actions={<SaveStateLine state={saving.state} savedAt={saving.savedAt} onCompare={() => undefined} />}
    >
      {saving.theirs && (
        <Conflict
          onMine={saving.keepMine}
          onTheirs={() => {
            if (saving.theirs) setContent(saving.theirs);
            saving.takeTheirs();
          }}
        />
      )}
      <div className={classes.desk}>
        <fieldset className={classes.main} disabled={readOnly}>
          <legend className={classes.hidden}>{t('learning.paths.path')}</legend>
          <div className={classes.languages} aria-hidden="true">
            {LANGUAGES.map((each) => (
              <span key={each}>{t(`learning.studio.language.${each}`)}</span>
            ))}
          </div>
          <PairField
            label={t('learning.paths.field.title')}
            size="title"
            text={content.title}
            placeOf={(which) => `path.title.${which}`}
            onChange={(title) => change({ title })}
          />
          <PairField
            label={t('learning.paths.field.summary')}
            text={content.summary}
            optional
            placeOf={(which) => `path.summary.${which}`}
            onChange={(summary) => change({ summary })}
          />
          <PathCourses courses={content.courses} sides={sides} onChange={(courses) => change({ courses })} />
        </fieldset>
        <PathAside opened={opened} content={content} sides={sides} settle={saving.flush} />
      </div>
    </Page>
  );
}
