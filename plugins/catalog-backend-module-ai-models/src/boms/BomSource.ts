import { ModelSource, SourceReading } from '../ModelSource';
import { BomFiles } from './BomFiles';
import { readModels } from './readModels';

/** Models that bills of materials name, as scanners of clusters and registries write them. */
export class BomSource implements ModelSource {
  readonly id: string;
  readonly #files: BomFiles;

  constructor(options: { id: string; files: BomFiles }) {
    this.id = `bom:${options.id}`;
    this.#files = options.files;
  }

  get location(): string {
    return this.#files.location;
  }

  async read(signal: AbortSignal): Promise<SourceReading> {
    const reading: SourceReading = { models: [], unread: [], faults: [] };
    for await (const file of this.#files.list(signal)) {
      if ('why' in file) {
        reading.unread.push(`${file.path}: ${file.why}`);
        continue;
      }
      const { models, unread, faults } = readModels(file);
      reading.models.push(...models);
      reading.unread.push(...unread);
      reading.faults.push(...faults);
    }
    return reading;
  }
}
