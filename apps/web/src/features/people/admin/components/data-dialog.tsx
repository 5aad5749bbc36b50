import { Button, Modal } from '@mantine/core';
import { useText } from '../../../../lib/i18n';
import { fullName } from '../../../../lib/session';
import { exportAddress } from '../api/rights';
import type { RosterPerson } from '../api/roster';
import { CorrectForm } from './correct-form';
import classes from './data-dialog.module.css';
import { EraseForm } from './erase-form';

interface Props {
  readonly person: RosterPerson;
  /** Nobody erases themself. */
  readonly self: boolean;
  readonly onClose: () => void;
  readonly onDone: (notice: string) => void;
}

/** A person's rights, in the order of how much they change: a copy, a correction, erasure. */
export default function DataDialog({ person, self, onClose, onDone }: Props) {
  const { t } = useText();
  const name = fullName(person);
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('people.rights.openName', { name })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <div className={classes.rights}>
        <section>
          <h3>{t('people.rights.exportTitle')}</h3>
          <p>{t('people.rights.exportText', { name: person.givenName })}</p>
          <Button variant="default" component="a" href={exportAddress(person.id)} download>
            {t('people.rights.export')}
          </Button>
        </section>
        <section>
          <h3>{t('people.rights.correctTitle')}</h3>
          <CorrectForm person={person} onSaved={(saved) => onDone(t('people.rights.corrected', { name: saved }))} />
        </section>
        {!self && (
          <section>
            <h3>{t('people.rights.eraseTitle')}</h3>
            {person.status === 'deactivated' ? (
              <EraseForm person={person} onErased={() => onDone(t('people.rights.erased'))} />
            ) : (
              <p>{t('people.rights.eraseFirst', { name: person.givenName })}</p>
            )}
          </section>
        )}
      </div>
    </Modal>
  );
}
