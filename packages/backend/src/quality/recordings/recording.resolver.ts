import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { inOrder, requestLoader } from '../../platform/graphql/request-loader.js';
import { RecordingObject } from './recording.object.js';
import { RecordingRepository } from './recording.repository.js';

@Resolver(() => RecordingObject)
export class RecordingResolver {
  constructor(private readonly recordings: RecordingRepository) {}

  /** The heavy part of a recording, so only when it is asked for. */
  @ResolveField('peaks', () => [String])
  async peaks(@Parent() recording: RecordingObject): Promise<string[]> {
    const loader = requestLoader('recording.peaks', async (ids) =>
      inOrder(ids, await this.recordings.listPeaks(ids), (row) => row.id),
    );
    const row = await loader.load(recording.id);
    if (!row) return [];
    const length = row.peaks.length / row.channels;
    return Array.from({ length: row.channels }, (_, channel) =>
      row.peaks.subarray(channel * length, (channel + 1) * length).toString('base64'),
    );
  }
}
