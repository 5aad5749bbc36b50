import { Link } from '@tanstack/react-router';
import type { MessageId } from '@vakwerk/i18n/catalogue';
import { useText } from '../../../lib/i18n';
import { RowContent, Rows, rowClass } from '../../../ui/row';
import { type MyPath, useMyCertificates, useMyPaths } from './certificates';
import { dayOf } from './day-of';

/** The paths somebody follows, above the courses. */
export function MyPaths({ className }: { readonly className: string | undefined }) {
  const { t, language } = useText();
  const open = (useMyPaths().data ?? []).filter(({ mine }) => mine && mine.state !== 'completed');
  if (open.length === 0) return null;
  return (
    <section className={className}>
      <h2>{t('learning.path.title')}</h2>
      <Rows label={t('learning.path.title')}>
        {open.map((path) => (
          <li key={path.id}>
            <Link to="/learn/$courseId" params={{ courseId: nextOf(path) } as never} className={rowClass}>
              <RowContent title={path.title[language]} sub={<PathFacts path={path} />} />
            </Link>
          </li>
        ))}
      </Rows>
    </section>
  );
}

const nextOf = ({ courses }: MyPath): string => (courses.find(({ state }) => state === 'open') ?? courses[0])?.courseId ?? '';

function PathFacts({ path: { mine, courses } }: { readonly path: MyPath }) {
  const { t, day, language } = useText();
  if (!mine) return null;
  const next = courses.find(({ state }) => state === 'open');
  const waits = next ? null : courses.find(({ state, missing }) => state === 'locked' && missing.length > 0)?.missing[0];
  return [
    t('learning.path.progress', { done: mine.doneCourses, total: mine.totalCourses }),
    next && t('learning.path.next', { course: next.title[language] }),
    waits && t('learning.path.waits', { skill: waits.skillName[language], level: waits.levelWord[language] }),
    mine.dueOn && t(mine.state === 'overdue' ? 'learning.list.overdue' : 'learning.list.due', { day: day(dayOf(mine.dueOn)) }),
    mine.assignedBy
      ? t('learning.list.from', { name: mine.assignedBy.givenName })
      : mine.reason === 'rule' && t('learning.reason.rule'),
    mine.reasonNote,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The certificates somebody earned, below the courses, and their record to take along. */
export function MyCertificates({ className }: { readonly className: string | undefined }) {
  const { t, language, date } = useText();
  const certificates = useMyCertificates().data ?? [];
  return (
    <section className={className}>
      {certificates.length > 0 && (
        <>
          <h2>{t('learning.certificate.mine')}</h2>
          <Rows label={t('learning.certificate.mine')}>
            {certificates.map(({ id, title, number, state, expiresOn }) => (
              <li key={id}>
                <Link to="/certificates/$certificateId" params={{ certificateId: id } as never} className={rowClass}>
                  <RowContent
                    title={title[language]}
                    sub={[
                      number,
                      t(`learning.certificate.state.${state}` as MessageId),
                      expiresOn && t('learning.certificate.validUntil', { day: date(dayOf(expiresOn)) }),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  />
                </Link>
              </li>
            ))}
          </Rows>
        </>
      )}
      <p>
        <Link to={'/learn/record' as never}>{t('learning.record.open')}</Link>
      </p>
    </section>
  );
}
