import { useQuery } from '@tanstack/react-query';
import type { Cmi } from '@vakwerk/domain/learning/packages/package-kind';
import { graphql } from '../../../gql';
import type { LaunchPackageMutation } from '../../../gql/graphql';
import { ApiError, request } from '../../../lib/graphql';

const PackageRunDocument = graphql(`
  query PackageRun($assignmentId: ID!, $stepId: ID!) {
    packageRun(assignmentId: $assignmentId, stepId: $stepId) {
      title
      progress
      success
      scoreRatio
      totalSeconds
      items { id title folders progress success scoreRatio }
    }
  }
`);

const LaunchPackageDocument = graphql(`
  mutation LaunchPackage($assignmentId: ID!, $stepId: ID!, $itemId: ID) {
    launchPackage(assignmentId: $assignmentId, stepId: $stepId, itemId: $itemId) {
      __typename
      ... on PackageLaunched { sittingId itemId standard frameUrl itemUrl elements { name value } }
      ... on LearningRefused { code }
    }
  }
`);

const SavePackageRunDocument = graphql(`
  mutation SavePackageRun($input: SavePackageRunInput!) {
    savePackageRun(input: $input) {
      __typename
      ... on PackageRunSaved { sequence progress success state { ...ModuleStateFields } }
      ... on LearningRefused { code }
    }
  }
`);

export type LaunchedPackage = Extract<LaunchPackageMutation['launchPackage'], { __typename?: 'PackageLaunched' }>;

export const usePackageRun = (assignmentId: string, stepId: string) =>
  useQuery({
    queryKey: ['learning', 'package-run', assignmentId, stepId],
    queryFn: async ({ signal }) => (await request(PackageRunDocument, { assignmentId, stepId }, signal)).packageRun,
    // It changes while a package is open, and only then; who opens it asks again.
    refetchOnWindowFocus: false,
  });

/** @throws ApiError with the code of a refusal */
export async function launchPackage(assignmentId: string, stepId: string, itemId: string | null): Promise<LaunchedPackage> {
  const { launchPackage: launched } = await request(LaunchPackageDocument, { assignmentId, stepId, itemId });
  if (launched.__typename === 'LearningRefused') throw new ApiError(launched.code, null, launched.code);
  return launched as LaunchedPackage;
}

/** Everything since the last report that arrived: sending it twice or late changes nothing. @throws ApiError with the code of a refusal */
export async function savePackageRun(
  sittingId: string,
  report: { readonly sequence: number; readonly changes: Cmi; readonly finished: boolean; readonly left: boolean },
) {
  const { sequence, finished, left } = report;
  const changes = Object.entries(report.changes).map(([name, value]) => ({ name, value }));
  const { savePackageRun: saved } = await request(SavePackageRunDocument, {
    input: { sittingId, sequence, changes, finished, left },
  });
  if (saved.__typename === 'LearningRefused') throw new ApiError(saved.code, null, saved.code);
  return saved;
}
