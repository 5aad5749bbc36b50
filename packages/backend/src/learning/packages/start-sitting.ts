import { Inject, Injectable } from '@nestjs/common';
import type { Cmi, PackageStandard } from '@vakwerk/domain/learning/packages/package-kind';
import type { PackageItem } from '@vakwerk/domain/learning/packages/package-manifest';
import { type LastSitting, launchElements, sittingStart } from '@vakwerk/domain/learning/packages/package-sitting';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { PersonRepository } from '../../people/index.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { newId } from '../../platform/database/new-id.js';
import { OPEN_SECONDS, signContentGrant } from './content-link.js';
import { PackageRunRepository } from './package-run.repository.js';
import type { PackageVersion } from './package-version.entity.js';

/** Everything a browser needs to show an item and to listen to it. */
export interface StartedSitting {
  readonly sittingId: string;
  readonly itemId: string;
  readonly standard: PackageStandard;
  /** The page that frames the item, on the origin of packages. */
  readonly frameUrl: string;
  /** Where the item starts, below the same address. */
  readonly itemUrl: string;
  readonly elements: Cmi;
}

interface Sitting {
  readonly version: PackageVersion;
  readonly item: PackageItem;
  readonly registrationId: string | null;
  readonly last: LastSitting | null;
  readonly totalSeconds: number;
}

@Injectable()
export class StartSitting {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly runs: PackageRunRepository,
    private readonly people: PersonRepository,
  ) {}

  /** Opens a sitting inside the caller's unit of work; without a registration nothing of it counts. */
  async run(
    actor: PersonActor,
    { version, item, registrationId, last, totalSeconds }: Sitting,
    now: Date,
  ): Promise<StartedSitting> {
    const { organisationId, personId, language } = actor;
    const { standard } = version;
    const start = sittingStart(standard, last);
    const sittingId = newId();
    await this.runs.addSitting({
      organisationId,
      id: sittingId,
      registrationId,
      packageVersionId: version.id,
      personId,
      itemId: item.id,
      startedAt: now,
      savedAt: now,
      sequence: 0,
      finished: false,
      cmi: start.kept,
      seconds: 0,
      openUntil: new Date(now.getTime() + OPEN_SECONDS * 1000),
    });
    const person = await this.people.find(personId);
    const token = signContentGrant(this.config.SIGNING_SECRET, { organisationId, sittingId, language });
    const address = `${this.config.CONTENT_ORIGIN.replace(/\/$/, '')}/${token}`;
    return {
      sittingId,
      itemId: item.id,
      standard,
      frameUrl: `${address}/frame`,
      itemUrl: `${address}/files/${item.href}`,
      elements: launchElements(standard, start, {
        learner: { id: personId, name: person ? `${person.familyName}, ${person.givenName}` : '' },
        rules: item,
        launchData: item.launchData,
        totalSeconds,
        counts: registrationId !== null,
      }),
    };
  }
}
