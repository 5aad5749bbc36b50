import { shownCode } from '@vakwerk/domain/learning/certificates/certificate';
import type { MessageId } from '@vakwerk/i18n/catalogue';
import { useText } from '../../../lib/i18n';
import { Mark } from '../../../ui/mark';
import { QrSquare } from '../../../ui/qr-square';
import classes from './certificate.module.css';
import type { ShownCertificate } from './certificates';
import { longDate } from './day-of';

/** A longer name takes two lines, and a sheet of paper does not grow. */
const LONG_NAME = 20;

/** The certificate as it is printed: one landscape A4, always on white. On a small screen it is one column. */
export function CertificateSheet({ certificate }: { readonly certificate: ShownCertificate }) {
  const { t, language } = useText();
  const { holder, title, abilities, evidence, completedOn, expiresOn, signedBy, organisationName, number, code } = certificate;
  const role = signedBy?.roles.find((each) => each === 'coach' || each === 'manager');
  const proof = { modules: evidence.modules, total: evidence.questions, right: evidence.rightAtFirst };
  const name = `${holder.givenName} ${holder.familyName}`;
  return (
    <article className={classes.sheet} data-theme="light">
      <Window />
      <div className={classes.words}>
        <span className={classes.brand}>
          <Mark size={30} />
          Vakwerk
        </span>
        <p className={classes.over}>{t('learning.certificate.for')}</p>
        <h1 tabIndex={-1} data-long={name.length > LONG_NAME || undefined}>
          {name}
        </h1>
        <h2>
          {t('learning.certificate.finished')} <b>{title[language]}</b>
        </h2>
        <ul>
          {abilities.map((each) => (
            <li key={each.nl}>{each[language]}</li>
          ))}
        </ul>
        <p className={classes.proof}>
          {evidence.questions > 0
            ? t('learning.certificate.evidenceQuestions', proof)
            : t('learning.certificate.evidenceModules', { count: evidence.modules })}
        </p>
        <div className={classes.signatures}>
          <div>
            {signedBy ? `${signedBy.givenName} ${signedBy.familyName}` : organisationName}
            <span>
              {[role && t(`learning.certificate.role.${role}` as MessageId), signedBy && organisationName]
                .filter(Boolean)
                .join(', ')}
            </span>
          </div>
          <div>
            {longDate(language, completedOn)}
            <span>
              {expiresOn
                ? t('learning.certificate.validUntil', { day: longDate(language, expiresOn) })
                : t('learning.certificate.forever')}
            </span>
          </div>
        </div>
      </div>
      <div className={classes.check}>
        <QrSquare address={`${window.location.origin}/c/${code}`} />
        <p>
          {t('learning.certificate.check')}
          <b>
            {`${window.location.host}/c/`}
            <wbr />
            <span>{shownCode(code)}</span>
          </b>
          {number}
        </p>
      </div>
    </article>
  );
}

/** Half-timbering with every pane lit, and the light it throws. */
const Window = () => (
  <svg className={classes.window} viewBox="0 0 1110 785" aria-hidden="true">
    <g fill="#FEF5E3" transform="translate(0,522) skewX(-38)">
      <rect x="790" y="7" width="126" height="40" />
      <rect x="790" y="53" width="126" height="46" />
      <rect x="922" y="7" width="126" height="40" />
      <rect x="922" y="53" width="126" height="46" />
    </g>
    <g transform="translate(790,72)">
      <rect width="258" height="450" fill="#F5B32A" />
      <path
        d="M0 0h258v450H0zM129 0v450M0 150h258M0 300h258M0 450L129 300M129 150L258 0"
        fill="none"
        stroke="#1B1F2A"
        strokeWidth="5"
        strokeLinejoin="round"
      />
    </g>
  </svg>
);
