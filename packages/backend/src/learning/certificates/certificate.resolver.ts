import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { FastifyRequest } from 'fastify';
import { Allow, Public } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { LearningTargetInput } from '../assignments/manage-assignment.object.js';
import { orRefused } from '../learning-refused.object.js';
import {
  CertificateChanged,
  CertificateObject,
  CertificateVerification,
  CertificationObject,
  RevokeCertificateResult,
  SaveCertificationInput,
  SaveCertificationResult,
} from './certificate.object.js';
import { CertificateList } from './certificate-list.js';
import { ReadCertificate } from './read-certificate.js';
import { ReadCertification } from './read-certification.js';
import { RevokeCertificate } from './revoke-certificate.js';
import { SaveCertification } from './save-certification.js';
import { ShowName } from './show-name.js';
import { VerifyCertificate } from './verify-certificate.js';

const id = { type: () => ID } as const;

@Resolver(() => CertificateObject)
export class CertificateResolver {
  constructor(
    private readonly list: CertificateList,
    private readonly read: ReadCertificate,
    private readonly verify: VerifyCertificate,
    private readonly showName: ShowName,
    private readonly revoke: RevokeCertificate,
    private readonly settings: ReadCertification,
    private readonly save: SaveCertification,
  ) {}

  @Allow('learning:own')
  @Query(() => [CertificateObject], { description: 'My certificates, newest first; not those that a newer one replaced.' })
  myCertificates(@CurrentActor() actor: PersonActor): Promise<CertificateObject[]> {
    return this.list.ofPerson(actor.personId, { replaced: false }, new Date());
  }

  @Allow('certificate:read')
  @Query(() => CertificateObject, { description: 'My own, or of somebody I lead.' })
  certificate(@CurrentActor() actor: PersonActor, @Args('id', id) certificateId: string): Promise<CertificateObject> {
    return this.read.run(actor, certificateId);
  }

  @Allow('assignment:give')
  @Query(() => [CertificateObject], { description: 'Of somebody of my teams, newest first, replaced ones too.' })
  certificatesOfPerson(@CurrentActor() actor: PersonActor, @Args('personId', id) personId: string): Promise<CertificateObject[]> {
    return this.read.ofPerson(actor, personId);
  }

  @Public()
  @Query(() => CertificateVerification, {
    description: 'Whether a code is a certificate that counts. Asked too often, it says so.',
  })
  verifyCertificate(
    @Args('code', { type: () => String }) code: string,
    @Context() { request }: { readonly request: FastifyRequest },
  ): Promise<CertificateVerification> {
    return this.verify.run(code, request.ip);
  }

  @Allow('learning:own')
  @Mutation(() => CertificateChanged, { description: 'Whether a stranger who checks my certificate reads my whole name.' })
  async showNameOnCertificate(
    @CurrentActor() actor: PersonActor,
    @Args('id', id) certificateId: string,
    @Args('showsName', { type: () => Boolean }) showsName: boolean,
  ): Promise<CertificateChanged> {
    await this.showName.run(actor, certificateId, showsName);
    return { certificate: await this.read.run(actor, certificateId) };
  }

  @Allow('assignment:give')
  @Mutation(() => RevokeCertificateResult, { description: 'It was given by mistake; on record, with why.' })
  revokeCertificate(
    @CurrentActor() actor: PersonActor,
    @Args('id', id) certificateId: string,
    @Args('reason', { type: () => String }) reason: string,
  ) {
    const revoked = this.revoke.run(actor, certificateId, reason);
    return orRefused(revoked.then(async () => ({ certificate: await this.read.run(actor, certificateId) })));
  }

  @Allow('course:author')
  @Query(() => CertificationObject)
  certification(@Args('target') target: LearningTargetInput): Promise<CertificationObject> {
    return this.settings.run(target);
  }

  @Allow('course:author')
  @Mutation(() => SaveCertificationResult)
  saveCertification(
    @CurrentActor() actor: PersonActor,
    @Args('input') { minRightRatio, recurrence, ...input }: SaveCertificationInput,
  ) {
    const wish = { ...input, minRightRatio: minRightRatio ?? null, recurrence: recurrence ?? null };
    return orRefused(this.save.run(actor, wish).then(async () => ({ certification: await this.settings.run(input.target) })));
  }
}
