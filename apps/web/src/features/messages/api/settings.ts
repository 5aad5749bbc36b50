import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { ChooseMessageInput, MessageKind, MessageSettingsInput, MessageSettingsViewQuery } from '../../../gql/graphql';
import { request } from '../../../lib/graphql';

export type Settings = MessageSettingsViewQuery['messageSettings'];
export type Kind = MessageKind;

const SettingsDocument = graphql(`
  query MessageSettingsView {
    messageSettings {
      quietFrom quietTo peakFrom peakTo peakDays digestRhythm digestAt digestWeekday
      choices { kind channel choice }
      calendarFeed { createdAt lastReadAt }
    }
  }
`);

export const settingsQuery = queryOptions({
  queryKey: ['messages', 'settings'],
  queryFn: async ({ signal }) => (await request(SettingsDocument, {}, signal)).messageSettings,
});

const ChooseDocument = graphql(`mutation ChooseMessage($input: ChooseMessageInput!) { chooseMessage(input: $input) }`);
const SaveDocument = graphql(
  `mutation SaveMessageSettings($input: MessageSettingsInput!) { saveMessageSettings(input: $input) }`,
);
const MakeFeedDocument = graphql(`mutation MakeCalendarFeed { makeCalendarFeed { url } }`);
const RevokeFeedDocument = graphql(`mutation RevokeCalendarFeed { revokeCalendarFeed }`);

/** Each choice is applied at once and shown at once; when that fails the stored one comes back. */
export function useMessageSettings() {
  const client = useQueryClient();
  const { queryKey } = settingsQuery;
  const show = (change: (stored: Settings) => Settings) => client.setQueryData(queryKey, (stored) => stored && change(stored));
  const onSettled = () => client.invalidateQueries({ queryKey });
  const choose = useMutation({
    mutationFn: (input: ChooseMessageInput) => request(ChooseDocument, { input }),
    onMutate: (input) =>
      show((stored) => {
        const others = stored.choices.filter(({ kind, channel }) => kind !== input.kind || channel !== input.channel);
        return { ...stored, choices: [...others, input] };
      }),
    onSettled,
  });
  const save = useMutation({
    mutationFn: (input: MessageSettingsInput) => request(SaveDocument, { input }),
    onMutate: (input) => show((stored) => ({ ...stored, ...input }) as Settings),
    onSettled,
  });
  const makeFeed = useMutation({ mutationFn: async () => (await request(MakeFeedDocument, {})).makeCalendarFeed.url, onSettled });
  const revokeFeed = useMutation({ mutationFn: () => request(RevokeFeedDocument, {}), onSettled });
  return { choose, save, makeFeed, revokeFeed };
}

const PreviewDocument = graphql(`
  query MessagePreviewView($kind: MessageKind!, $language: String!) {
    messagePreview(kind: $kind, language: $language) { subject text inboxLine }
  }
`);

export const previewQuery = (kind: Kind, language: string) =>
  queryOptions({
    queryKey: ['messagePreview', kind, language],
    queryFn: async ({ signal }) => (await request(PreviewDocument, { kind, language }, signal)).messagePreview,
    staleTime: Number.POSITIVE_INFINITY,
  });
