import { Inject, Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { mayReadInteraction } from '@vakwerk/domain/quality/interactions/interaction-policy';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type ByteRange, parseByteRange } from '../../platform/files/byte-range.js';
import { FileStore, type OpenedRange } from '../../platform/files/file-store.js';
import { InteractionRepository } from '../interactions/interaction.repository.js';
import { type PlaybackGrant, readPlaybackGrant } from './playback-link.js';
import { PlaybackLogRepository } from './playback-log.repository.js';
import { type PlayableRecording, RecordingRepository } from './recording.repository.js';

export interface PlayRequest {
  readonly recordingId: string;
  readonly token: string;
  /** The Range header as it came. */
  readonly range: string | undefined;
}

/** `gone`: the person's own link, used up; ask for a new one. `notFound` says nothing about whether there is a recording. */
export type Played =
  | { readonly kind: 'notFound' | 'gone' }
  | { readonly kind: 'unsatisfiable'; readonly totalBytes: number }
  | { readonly kind: 'sound'; readonly opened: OpenedRange; readonly mediaType: string; readonly partial: boolean };

/**
 * Opens the sound behind a playback link. Every request is in the playback log, committed before the file is opened: when the
 * log cannot be written there is nothing to hear.
 */
@Injectable()
export class PlayRecording {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly unitOfWork: UnitOfWork,
    private readonly interactions: InteractionRepository,
    private readonly recordings: RecordingRepository,
    private readonly log: PlaybackLogRepository,
    private readonly files: FileStore,
  ) {}

  async run(actor: PersonActor, { recordingId, token, range }: PlayRequest, now: Date = new Date()): Promise<Played> {
    const grant = readPlaybackGrant(this.config.SIGNING_SECRET, token);
    if (!grant || !isFor(grant, actor, recordingId)) return { kind: 'notFound' };
    if (grant.expiresAt <= now.getTime()) return { kind: 'gone' };
    const granted = await this.unitOfWork.run(actor, () => this.logPlay(actor, grant, range));
    if (granted === null) return { kind: 'notFound' };
    const { recording, wanted } = granted;
    if (wanted === 'unsatisfiable') return { kind: 'unsatisfiable', totalBytes: recording.bytes };
    const opened =
      wanted === 'whole'
        ? await this.files.openRange(recording.storageKey)
        : await this.files.openRange(recording.storageKey, wanted.start, wanted.end);
    return { kind: 'sound', opened, mediaType: recording.mediaType, partial: wanted !== 'whole' };
  }

  /** The right to hear it is looked up again: it may have ended since the link was made. */
  private async logPlay(
    actor: PersonActor,
    grant: PlaybackGrant,
    range: string | undefined,
  ): Promise<{ recording: PlayableRecording; wanted: ByteRange | 'whole' | 'unsatisfiable' } | null> {
    const recording = await this.recordings.findPlayable(grant.recordingId);
    const access = recording && (await this.interactions.findAccess(recording.interactionId, actor.personId));
    if (!recording || !access || !mayReadInteraction(actor, access)) return null;
    const wanted = parseByteRange(range, recording.bytes);
    if (wanted === 'unsatisfiable') return { recording, wanted };
    const rangeStart = wanted === 'whole' ? 0 : wanted.start;
    await this.log.append({ personId: actor.personId, interactionId: recording.interactionId, linkId: grant.linkId, rangeStart });
    return { recording, wanted };
  }
}

const isFor = (grant: PlaybackGrant, actor: PersonActor, recordingId: string) =>
  grant.personId === actor.personId && grant.organisationId === actor.organisationId && grant.recordingId === recordingId;
