import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { CertificateQuery, MyPathsQuery } from '../../../gql/graphql';
import { request } from '../../../lib/graphql';

const MyCertificatesDocument = graphql(`
  query MyCertificates {
    myCertificates { id courseId number title { nl en } expiresOn state }
  }
`);
const CertificateDocument = graphql(`
  query Certificate($id: ID!) {
    certificate(id: $id) {
      id
      number
      code
      title { nl en }
      abilities { nl en }
      evidence { modules questions rightAtFirst }
      completedOn
      expiresOn
      state
      showsName
      holder { id givenName familyName }
      signedBy { id givenName familyName roles }
      organisationName
      renewal { courseId }
    }
  }
`);
const ShowNameDocument = graphql(`
  mutation ShowNameOnCertificate($id: ID!, $showsName: Boolean!) {
    showNameOnCertificate(id: $id, showsName: $showsName) { certificate { id showsName } }
  }
`);
const VerifyDocument = graphql(`
  query VerifyCertificate($code: String!) {
    verifyCertificate(code: $code) { kind number title { nl en } holderName organisationName completedOn expiresOn state }
  }
`);
const MyPathsDocument = graphql(`
  query MyPaths {
    myPaths {
      id
      title { nl en }
      courses { courseId title { nl en } state missing { skillName { nl en } levelWord { nl en } } }
      mine { state doneCourses totalCourses dueOn reason reasonNote assignedBy { id givenName familyName } }
    }
  }
`);

export type ShownCertificate = CertificateQuery['certificate'];
export type MyPath = MyPathsQuery['myPaths'][number];

export const useMyCertificates = () =>
  useQuery({
    queryKey: ['learning', 'certificates'],
    queryFn: async ({ signal }) => (await request(MyCertificatesDocument, {}, signal)).myCertificates,
  });

export const useMyPaths = () =>
  useQuery({
    queryKey: ['learning', 'paths'],
    queryFn: async ({ signal }) => (await request(MyPathsDocument, {}, signal)).myPaths,
  });

export const useCertificate = (id: string) =>
  useQuery({
    queryKey: ['learning', 'certificate', id],
    queryFn: async ({ signal }) => (await request(CertificateDocument, { id }, signal)).certificate,
  });

/** The holder's choice: a stranger who checks reads the whole name, or initials. */
export function useShowName(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (showsName: boolean) => request(ShowNameDocument, { id, showsName }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['learning', 'certificate', id] }),
  });
}

/** Without a session. */
export const useVerification = (code: string) =>
  useQuery({
    queryKey: ['verify', code],
    enabled: code !== '',
    queryFn: async ({ signal }) => (await request(VerifyDocument, { code }, signal)).verifyCertificate,
  });
