import { isReference } from '../../packs/references';
import { Control, ControlPack } from '../../packs/types';
import { Fault, FaultPath } from '../../validation/Fault';

/** References that their framework does not have. */
function referenceFaults(
  framework: string,
  references: readonly string[],
  path: FaultPath,
): Fault[] {
  return references.flatMap((reference, index) =>
    isReference(framework, reference)
      ? []
      : [
          {
            path: [...path, index],
            message: `"${reference}" is nothing that ${framework} has`,
          },
        ],
  );
}

function controlFaults(control: Control, path: FaultPath): Fault[] {
  const { appliesFrom, crosswalk, law } = control;
  const references = Object.entries(crosswalk).flatMap(([framework, ids]) =>
    referenceFaults(framework, ids ?? [], [...path, 'crosswalk', framework]),
  );
  if (!law) return references;
  if (appliesFrom === undefined) {
    return [
      ...references,
      { path: [...path, 'law'], message: 'needs appliesFrom beside it' },
    ];
  }
  const { later = [] } = law;
  const early = later.flatMap(({ from }, index) =>
    from > appliesFrom
      ? []
      : [
          {
            path: [...path, 'law', 'later', index, 'from'],
            message: `${from} is not after ${appliesFrom}, from which the control applies`,
          },
        ],
  );
  return [...references, ...early];
}

function sourceFaults({ sources }: ControlPack): Fault[] {
  return sources.flatMap(({ checkedOn, read }, index) => {
    const path = ['sources', index, 'checkedOn'];
    if (read === 'not-read') {
      return checkedOn === undefined
        ? []
        : [{ path, message: 'a source that was not read has no such day' }];
    }
    return checkedOn === undefined ? [{ path, message: 'is missing' }] : [];
  });
}

/**
 * Faults of what a pack says of its framework: references that it does not have, days in
 * the wrong order, and readings that did not take place.
 */
export function findLawFaults(pack: ControlPack): Fault[] {
  const { controls, crosswalkKey, lawDates = [], notCovered = [] } = pack;
  const inPack = (key: 'lawDates' | 'notCovered', lists: string[][]) =>
    crosswalkKey === undefined
      ? []
      : lists.flatMap((references, index) =>
          referenceFaults(crosswalkKey, references, [key, index, 'references']),
        );
  return [
    ...sourceFaults(pack),
    ...inPack(
      'lawDates',
      lawDates.map(({ references }) => references),
    ),
    ...inPack(
      'notCovered',
      notCovered.map(({ references }) => references),
    ),
    ...controls.flatMap((control, index) =>
      controlFaults(control, ['controls', index]),
    ),
  ];
}
