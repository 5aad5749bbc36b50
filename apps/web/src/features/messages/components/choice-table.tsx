import { Button, NativeSelect } from '@mantine/core';
import {
  choiceOf,
  choicesFor,
  MESSAGE_CHANNELS,
  MESSAGE_KINDS,
  type MessageChannel,
  type MessageChoice,
  type MessageKind,
  mayReach,
} from '@vakwerk/domain/messaging/message-kind';
import { useText } from '../../../lib/i18n';
import { useSignedIn } from '../../../lib/session';
import type { Settings } from '../api/settings';
import classes from './settings.module.css';

interface Props {
  readonly stored: Settings;
  readonly onChoose: (input: { kind: MessageKind; channel: MessageChannel; choice: MessageChoice }) => void;
  readonly onShow: (kind: MessageKind) => void;
}

/** The digest has its own part of the page. */
const KINDS = MESSAGE_KINDS.filter((kind) => kind !== 'digest');

/** One line per kind of message, one choice per way it can come. */
export function ChoiceTable({ stored, onChoose, onShow }: Props) {
  const { t } = useText();
  const { roles } = useSignedIn();
  const chosen = (kind: MessageKind, channel: MessageChannel) =>
    stored.choices.find((each) => each.kind === kind && each.channel === channel)?.choice ?? null;
  return (
    <section className={classes.part}>
      <h2>{t('messaging.settings.kinds')}</h2>
      <p>
        {t('messaging.settings.kindsLead')} {t('messaging.settings.calendarNote')}
      </p>
      <ul className={classes.kinds}>
        {KINDS.filter((kind) => mayReach(kind, roles)).map((kind) => (
          <li key={kind}>
            <div>
              <b>{t(`messaging.kind.${kind}`)}</b>
              <p>{t(`messaging.kind.${kind}.trigger`)}</p>
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={t('messaging.settings.exampleOf', { kind: t(`messaging.kind.${kind}`) })}
                onClick={() => onShow(kind)}
              >
                {t('messaging.settings.example')}
              </Button>
            </div>
            {MESSAGE_CHANNELS.map((channel) => {
              const choices = choicesFor(kind, channel);
              const name = t(`messaging.channel.${channel}`);
              if (choices.length < 2)
                return (
                  <p key={channel} className={classes.fixed}>
                    <span>{name}</span>
                    {t(choices.length === 1 ? 'messaging.settings.always' : 'messaging.settings.never')}
                  </p>
                );
              return (
                <NativeSelect
                  key={channel}
                  label={name}
                  aria-label={t('messaging.settings.choose', { kind: t(`messaging.kind.${kind}`), channel: name })}
                  data={choices.map((value) => ({ value, label: t(`messaging.choice.${value}`) }))}
                  value={choiceOf(kind, channel, chosen(kind, channel))}
                  onChange={({ currentTarget }) => onChoose({ kind, channel, choice: currentTarget.value as MessageChoice })}
                />
              );
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
