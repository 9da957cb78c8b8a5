import { setTimeout as delay } from 'node:timers/promises';
import { aiSystem } from '../__testUtils__/entities';
import { ReferenceResolver } from '../catalog';
import { DocumentCollector } from '../documents';
import { BatchEvaluator } from './BatchEvaluator';
import { EvaluationPipeline } from './EvaluationPipeline';
import { DueSystem } from './types';

const due = (name: string): DueSystem => ({
  entity: aiSystem(name),
  cause: 'registered',
  readAt: 0,
  inputsRevision: 0,
});

/** A pipeline that notes what is evaluated and what is saved; saving takes a while. */
function start(options: { unread?: string[]; faulty?: string } = {}) {
  const { unread = [], faulty } = options;
  const log: string[] = [];
  const namesOf = (batch: DueSystem[]) =>
    batch.map(({ entity }) => entity.metadata.name).join();
  const evaluator = {
    readable: (batch: DueSystem[]) => batch,
    evaluate: async (batch: DueSystem[]) => {
      log.push(`evaluate ${namesOf(batch)}`);
      await delay(1);
      return namesOf(batch);
    },
    save: async (names: string) => {
      log.push(`save ${names}`);
      await delay(20);
      if (names === faulty) throw new Error('the database is gone');
      log.push(`saved ${names}`);
      return { evaluated: 1, changed: 1, failed: 0 };
    },
  };
  const documents = {
    findUnread: async (entities: DueSystem['entity'][]) =>
      new Set(
        entities.filter(({ metadata }) => unread.includes(metadata.name)),
      ),
  };
  const pipeline = new EvaluationPipeline({
    evaluator: evaluator as unknown as BatchEvaluator,
    documents: documents as unknown as DocumentCollector,
    resolver: {} as ReferenceResolver,
    signal: undefined,
    now: Date.now,
  });
  return { pipeline, log };
}

describe('EvaluationPipeline', () => {
  it('evaluates a batch while the one before it is saved, and saves one at a time', async () => {
    const { pipeline, log } = start();
    await pipeline.add([due('a')]);
    await pipeline.add([due('b')]);
    await pipeline.finish();
    expect(log).toEqual([
      'evaluate a',
      'save a',
      'evaluate b',
      'saved a',
      'save b',
      'saved b',
    ]);
    expect(pipeline.done).toEqual({ evaluated: 2, changed: 2, failed: 0 });
  });

  it('leaves what has to be read for the end, when the others have their results', async () => {
    const { pipeline, log } = start({ unread: ['a'] });
    await pipeline.add([due('a'), due('b')]);
    await pipeline.finish();
    expect(log).toEqual([
      'evaluate b',
      'save b',
      'saved b',
      'evaluate a',
      'save a',
      'saved a',
    ]);
  });

  it('tells of a save that failed, at the latest at the end', async () => {
    const { pipeline, log } = start({ faulty: 'b' });
    await pipeline.add([due('a')]);
    await pipeline.add([due('b')]);
    await expect(pipeline.finish()).rejects.toThrow('the database is gone');
    await pipeline.settle();
    expect(log).toContain('saved a');
    expect(pipeline.done).toEqual({ evaluated: 1, changed: 1, failed: 0 });
  });
});
