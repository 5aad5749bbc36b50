import { Button, Modal } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/i18n';
import { fullName, useSignedIn } from '../../lib/session';
import { chooseTheme, type ThemeChoice, useThemeChoice } from '../../lib/theme-choice';
import { ChoiceSegments } from '../../ui/choice-segments';
import { useSignOut } from '../use-sign-out';
import classes from './account-dialog.module.css';
import { accountDialog, openShortcuts } from './dialogs';

const THEMES: readonly ThemeChoice[] = ['auto', 'light', 'dark'];
const LANGUAGES = [
  { id: 'nl', label: 'Nederlands', lang: 'nl' },
  { id: 'en', label: 'English', lang: 'en' },
] as const;

/** Each choice is applied at once. */
export default function AccountDialog() {
  const { t, language, setLanguage } = useText();
  const { person, organisationName } = useSignedIn();
  const theme = useThemeChoice();
  const signOut = useSignOut();
  const toShortcuts = () => {
    accountDialog.hide();
    openShortcuts();
  };
  return (
    <Modal opened onClose={accountDialog.hide} title={fullName(person)} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <div className={classes.account}>
        <p>{organisationName}</p>
        <ChoiceSegments
          label={t('common.language')}
          choices={LANGUAGES}
          chosen={language}
          onChoose={(next) => void setLanguage(next)}
        />
        <ChoiceSegments
          label={t('common.theme')}
          choices={THEMES.map((id) => ({ id, label: t(`common.theme.${id}`) }))}
          chosen={theme}
          onChoose={chooseTheme}
        />
        <Button variant="default" component={Link} to="/second-factor" onClick={accountDialog.hide}>
          {t('people.factor.title')}
        </Button>
        <Button variant="default" onClick={toShortcuts}>
          {t('common.shortcuts')}
        </Button>
        <Button variant="default" component="a" href="/api/people/me/export" download>
          {t('people.rights.mine')}
        </Button>
        <Button variant="default" loading={signOut.isPending} onClick={() => signOut.mutate()}>
          {t('common.signOut')}
        </Button>
      </div>
    </Modal>
  );
}
