import { Button } from '@mantine/core';
import { channelsOf, choiceOf, kindRules, type MessageKind } from '@vakwerk/domain/messaging/message-kind';
import { useText } from '../../../lib/i18n';
import classes from './kinds.module.css';

interface Props {
  readonly kind: MessageKind;
  readonly busy: boolean;
  readonly onShow: () => void;
  readonly onSend: () => void;
}

/** What sets one kind off, who gets it, when and how. */
export function KindRow({ kind, busy, onShow, onSend }: Props) {
  const { t } = useText();
  const { audience, timing, mayBeOff } = kindRules(kind);
  const name = t(`messaging.kind.${kind}`);
  const channels = channelsOf(kind).map(
    (channel) => `${t(`messaging.channel.${channel}`)}: ${t(`messaging.choice.${choiceOf(kind, channel, null)}`).toLowerCase()}`,
  );
  return (
    <li>
      <h2>{name}</h2>
      <dl>
        <div>
          <dt>{t('messaging.kinds.trigger')}</dt>
          <dd>{t(`messaging.kind.${kind}.trigger`)}</dd>
        </div>
        <div>
          <dt>{t('messaging.kinds.audience')}</dt>
          <dd>{t(`messaging.audience.${audience}`)}</dd>
        </div>
        <div>
          <dt>{t('messaging.kinds.timing')}</dt>
          <dd>{t(`messaging.timing.${timing}`)}</dd>
        </div>
        <div>
          <dt>{t('messaging.kinds.channels')}</dt>
          <dd>
            {channels.join(' · ')}. {t(mayBeOff ? 'messaging.kinds.mayBeOff' : 'messaging.kinds.notOff')}
          </dd>
        </div>
      </dl>
      <div className={classes.deeds}>
        <Button variant="default" aria-label={t('messaging.kinds.previewOf', { kind: name })} onClick={onShow}>
          {t('messaging.kinds.preview')}
        </Button>
        <Button variant="default" loading={busy} aria-label={t('messaging.kinds.sendMeOf', { kind: name })} onClick={onSend}>
          {t('messaging.kinds.sendMe')}
        </Button>
      </div>
    </li>
  );
}
