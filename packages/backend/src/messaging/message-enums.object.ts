import { registerEnumType } from '@nestjs/graphql';
import {
  MESSAGE_CHANNELS,
  MESSAGE_CHOICES,
  MESSAGE_KINDS,
  type MessageChannel,
  type MessageChoice,
  type MessageKind,
} from '@vakwerk/domain/messaging/message-kind';

const enumOf = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { readonly [N in Name]: N };

export const MessageKindEnum = enumOf<MessageKind>(MESSAGE_KINDS);
registerEnumType(MessageKindEnum, { name: 'MessageKind', description: 'What a message is about.' });
export const MessageChannelEnum = enumOf<MessageChannel>(MESSAGE_CHANNELS);
registerEnumType(MessageChannelEnum, { name: 'MessageChannel', description: 'The inbox in the product, or mail.' });
export const MessageChoiceEnum = enumOf<MessageChoice>(MESSAGE_CHOICES);
registerEnumType(MessageChoiceEnum, { name: 'MessageChoice', description: 'At once, gathered in a digest, or not at all.' });
