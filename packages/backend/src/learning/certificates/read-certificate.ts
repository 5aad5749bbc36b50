import { Injectable } from '@nestjs/common';
import { canSeeLearning } from '@vakwerk/domain/learning/courses/course-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { PersonRepository } from '../../people/index.js';
import { NotFound } from '../../platform/auth/access-errors.js';
import { isUuid } from '../../platform/database/new-id.js';
import { CertificateList, type CertificateView } from './certificate-list.js';

@Injectable()
export class ReadCertificate {
  constructor(
    private readonly list: CertificateList,
    private readonly persons: PersonRepository,
  ) {}

  /** One's own, or of somebody one leads. @throws NotFound */
  async run(actor: PersonActor, id: string, now: Date = new Date()): Promise<CertificateView> {
    const certificate = isUuid(id) ? await this.list.find(id, now) : null;
    if (!certificate) throw new NotFound('This certificate');
    const { id: personId } = certificate.holder;
    const teamIds = (await this.persons.teamIdsOn([personId], localDateAt(now, actor.timeZone))).get(personId) ?? [];
    if (!canSeeLearning(actor, { id: personId, teamIds })) throw new NotFound('This certificate');
    return certificate;
  }

  /** Of somebody one leads. @throws NotFound */
  async ofPerson(actor: PersonActor, personId: string, now: Date = new Date()): Promise<CertificateView[]> {
    const teamIds = isUuid(personId)
      ? ((await this.persons.teamIdsOn([personId], localDateAt(now, actor.timeZone))).get(personId) ?? [])
      : [];
    if (!canSeeLearning(actor, { id: personId, teamIds })) throw new NotFound('This person');
    return this.list.ofPerson(personId, { replaced: true }, now);
  }
}
