import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as z from 'zod/mini';
import { graphql } from '../../../gql';
import type { CreateUploadIntentInput } from '../../../gql/graphql';
import { ApiError, request } from '../../../lib/graphql';

const CreateUploadIntentDocument = graphql(`
  mutation CreateUploadIntent($input: CreateUploadIntentInput!) {
    createUploadIntent(input: $input) { url intent maxBytes }
  }
`);

export interface Upload {
  readonly about: CreateUploadIntentInput;
  /** null: a chat, which has only words. */
  readonly recording: File | null;
  readonly transcript: File | null;
}

const uploaded = z.object({ interactionId: z.string(), outcome: z.enum(['imported', 'duplicate', 'parked']) });
const refused = z.object({ code: z.string() });
export type Uploaded = z.infer<typeof uploaded>;

/** Agrees on the upload first, then sends the file. `progress` is 0–1 while bytes leave, null when none do. */
export function useUploadRecording() {
  const client = useQueryClient();
  const [progress, setProgress] = useState<number | null>(null);
  const upload = useMutation({
    mutationFn: async ({ about, recording, transcript }: Upload) => {
      const { createUploadIntent: agreed } = await request(CreateUploadIntentDocument, { input: about });
      if (recording && recording.size > agreed.maxBytes) throw new ApiError('quality.import.refused.tooLarge', null, 'too large');
      const form = new FormData();
      form.append('intent', agreed.intent);
      if (recording) form.append('recording', recording, recording.name);
      if (transcript) form.append('transcript', transcript, transcript.name);
      return sendUpload(agreed.url, form, setProgress);
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['interactions'] }),
    onSettled: () => setProgress(null),
  });
  return { ...upload, progress };
}

/** XMLHttpRequest, because fetch does not tell how much of a body has left. */
export function sendUpload(url: string, form: FormData, onProgress: (share: number) => void): Promise<Uploaded> {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    call.open('POST', url);
    call.responseType = 'json';
    call.setRequestHeader('apollo-require-preflight', 'true');
    call.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    call.onerror = () => reject(new ApiError('OFFLINE', null, 'no answer'));
    call.onload = () => {
      const requestId = call.getResponseHeader('x-request-id');
      const done = uploaded.safeParse(call.response);
      if (call.status === 200 && done.success) return resolve(done.data);
      const why = refused.safeParse(call.response);
      const code = why.success ? `quality.import.refused.${why.data.code}` : 'INTERNAL_SERVER_ERROR';
      return reject(new ApiError(call.status === 403 ? 'FORBIDDEN' : code, requestId, code));
    };
    call.send(form);
  });
}
