import { IconCheck } from '@tabler/icons-react';
import { Link, useSearch } from '@tanstack/react-router';
import { mayCall, type Operation, PERMISSIONS } from '@vakwerk/domain/people/permissions';
import { ROLES } from '@vakwerk/domain/people/role';
import { useText } from '../../../lib/i18n';
import { Page } from '../../../ui/page';
import { TableScroll } from '../../../ui/table-scroll';
import classes from './rights-page.module.css';

const OPERATIONS = Object.keys(PERMISSIONS) as Operation[];

/** The rights table of the product itself, in sentences: for one role as two lists, or for all as a table. */
export function RightsPage() {
  const { t } = useText();
  const wanted = useSearch({ from: '/shell/admin/rights' }).role;
  const role = ROLES.find((each) => each === wanted);
  const may = role ? OPERATIONS.filter((operation) => mayCall([role], operation)) : [];
  return (
    <Page title={t('people.permissions.title')} intro={t('people.permissions.intro')} density="compact">
      <nav className={classes.roles} aria-label={t('people.permissions.choose')}>
        {([undefined, ...ROLES] as const).map((each) => (
          <Link
            key={each ?? 'all'}
            to="/admin/rights"
            search={each ? { role: each } : {}}
            replace
            resetScroll={false}
            aria-current={each === role ? 'true' : undefined}
          >
            {each ? t(`people.role.${each}`) : t('people.permissions.all')}
          </Link>
        ))}
      </nav>
      {role ? (
        <div className={classes.lists}>
          <Sentences title={t('people.permissions.may')} operations={may} />
          <Sentences title={t('people.permissions.mayNot')} operations={OPERATIONS.filter((each) => !may.includes(each))} />
        </div>
      ) : (
        <RightsTable />
      )}
      <p className={classes.made}>{t('people.permissions.made')}</p>
    </Page>
  );
}

function Sentences({ title, operations }: { readonly title: string; readonly operations: readonly Operation[] }) {
  const { t } = useText();
  return (
    <section>
      <h2>
        {title} ({operations.length})
      </h2>
      <ul>
        {operations.map((operation) => (
          <li key={operation}>{t(`people.can.${operation}`)}</li>
        ))}
      </ul>
    </section>
  );
}

function RightsTable() {
  const { t } = useText();
  return (
    <TableScroll label={t('people.permissions.table')}>
      <table className={classes.table} aria-label={t('people.permissions.table')}>
        <thead>
          <tr>
            <th scope="col">{t('people.permissions.what')}</th>
            {ROLES.map((role) => (
              <th key={role} scope="col">
                {t(`people.role.${role}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {OPERATIONS.map((operation) => (
            <tr key={operation}>
              <th scope="row">{t(`people.can.${operation}`)}</th>
              {ROLES.map((role) => (
                <td key={role}>
                  {mayCall([role], operation) ? (
                    <IconCheck size={18} stroke={2} aria-label={t('people.permissions.yes')} role="img" />
                  ) : (
                    <span className={classes.hidden}>{t('people.permissions.no')}</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
