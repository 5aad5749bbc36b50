import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as z from 'zod/mini';
import { graphql } from '../../../gql';
import { ApiError, request } from '../../../lib/graphql';

const PackagesDocument = graphql(`
  query Packages {
    packages { id title standard edition itemCount bytes versionNumber importedAt archivedAt courseCount learnerCount }
  }
`);

const PackageDocument = graphql(`
  query Package($id: ID!) {
    package(id: $id) {
      id
      title
      archivedAt
      versions { id number standard edition title fileName files bytes importedAt items { id title folders kind masteryScore } }
      courses { id title { nl en } published }
    }
  }
`);

const CreatePackageIntentDocument = graphql(`
  mutation CreatePackageIntent($input: CreatePackageIntentInput!) {
    createPackageIntent(input: $input) { url intent maxBytes }
  }
`);

const ChangePackageDocument = graphql(`
  mutation ChangePackage($input: ChangePackageInput!) {
    changePackage(input: $input) { id title archivedAt }
  }
`);

const PreviewPackageDocument = graphql(`
  mutation PreviewPackage($packageVersionId: ID!, $itemId: ID) {
    previewPackage(packageVersionId: $packageVersionId, itemId: $itemId) {
      sittingId itemId standard frameUrl itemUrl elements { name value }
    }
  }
`);

const PackageReportDocument = graphql(`
  query PackageReport($packageId: ID!) {
    packageReport(packageId: $packageId) {
      packageId
      title
      counts { progress success people }
      learners {
        registrationId
        person { id givenName familyName }
        progress success scoreRatio location totalSeconds updatedAt versionNumber
      }
    }
  }
`);

const PackageLearnerReportDocument = graphql(`
  query PackageLearnerReport($registrationId: ID!) {
    packageLearnerReport(registrationId: $registrationId) {
      registrationId
      title
      person { id givenName familyName }
      progress success scoreRatio location totalSeconds versionNumber
      sittings {
        id itemTitle startedAt finished seconds
        interactions { id description response correctResponses result }
      }
    }
  }
`);

export const usePackages = () =>
  useQuery({
    queryKey: ['learning', 'packages'],
    queryFn: async ({ signal }) => (await request(PackagesDocument, {}, signal)).packages,
  });

export const usePackage = (id: string) =>
  useQuery({
    queryKey: ['learning', 'package', id],
    queryFn: async ({ signal }) => (await request(PackageDocument, { id }, signal)).package,
  });

export const usePackageReport = (packageId: string) =>
  useQuery({
    queryKey: ['learning', 'package-report', packageId],
    queryFn: async ({ signal }) => (await request(PackageReportDocument, { packageId }, signal)).packageReport,
  });

export const usePackageLearner = (registrationId: string) =>
  useQuery({
    queryKey: ['learning', 'package-learner', registrationId],
    queryFn: async ({ signal }) => (await request(PackageLearnerReportDocument, { registrationId }, signal)).packageLearnerReport,
  });

export function useChangePackage() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: { id: string; title?: string; archived?: boolean }) => request(ChangePackageDocument, { input }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['learning'] }),
  });
}

export const previewPackage = async (packageVersionId: string, itemId: string | null) =>
  (await request(PreviewPackageDocument, { packageVersionId, itemId })).previewPackage;

const uploaded = z.object({ packageId: z.string(), outcome: z.enum(['added', 'newVersion', 'unchanged']) });
const refused = z.object({ code: z.string(), name: z.optional(z.string()), limit: z.optional(z.number()) });
export type UploadedPackage = z.infer<typeof uploaded>;

/** Why a package was not taken: a code of the catalogue, with what it is about. */
export class PackageProblem extends Error {
  constructor(
    readonly code: string,
    readonly about: { readonly name?: string | undefined; readonly limit?: number | undefined },
  ) {
    super(code);
  }
}

/** Agrees on the upload first, then sends the file. `progress` is 0–1 while bytes leave, null when none do. */
export function useUploadPackage(packageId: string | null) {
  const client = useQueryClient();
  const [progress, setProgress] = useState<number | null>(null);
  const upload = useMutation({
    mutationFn: async (file: File) => {
      const { createPackageIntent: agreed } = await request(CreatePackageIntentDocument, {
        input: { fileName: file.name, packageId },
      });
      if (file.size > agreed.maxBytes) throw new PackageProblem('archiveTooLarge', { limit: agreed.maxBytes });
      const form = new FormData();
      form.append('intent', agreed.intent);
      form.append('package', file, file.name);
      return send(agreed.url, form, setProgress);
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['learning'] }),
    onSettled: () => setProgress(null),
  });
  return { ...upload, progress };
}

/** XMLHttpRequest, because fetch does not tell how much of a body has left. */
function send(url: string, form: FormData, onProgress: (share: number) => void): Promise<UploadedPackage> {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    call.open('POST', url);
    call.responseType = 'json';
    call.setRequestHeader('apollo-require-preflight', 'true');
    call.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    call.onerror = () => reject(new ApiError('OFFLINE', null, 'no answer'));
    call.onload = () => {
      const done = uploaded.safeParse(call.response);
      if (call.status === 200 && done.success) return resolve(done.data);
      const why = refused.safeParse(call.response);
      if (call.status === 422 && why.success) return reject(new PackageProblem(why.data.code, why.data));
      return reject(
        new ApiError(call.status === 403 ? 'FORBIDDEN' : 'INTERNAL_SERVER_ERROR', call.getResponseHeader('x-request-id'), ''),
      );
    };
    call.send(form);
  });
}
