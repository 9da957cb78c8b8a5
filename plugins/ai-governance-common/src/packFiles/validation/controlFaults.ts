import { RequirementClass } from '../../entity/riskClass';
import { stageRank } from '../../entity/stage';
import { annexAControls } from '../../frameworks/annexA';
import { Control, Requirement } from '../../packs/types';
import { didYouMean } from '../../validation/didYouMean';
import { Fault, FaultPath } from '../../validation/Fault';

const annexAIds = annexAControls.map(item => item.id);

/** Classes from the heaviest to the lightest. */
const CLASSES: RequirementClass[] = ['high', 'limited', 'minimal'];

const STRENGTH: Record<Requirement, number> = {
  required: 2,
  recommended: 1,
  off: 0,
};

function annexAFaults({ annexA }: Control, path: FaultPath): Fault[] {
  return annexA.flatMap((id, index) =>
    annexAIds.includes(id)
      ? []
      : [
          {
            path: [...path, 'annexA', index],
            message: `${id} is not a control of Annex A, which has A.2.2 to A.10.4${didYouMean(
              id,
              annexAIds,
            )}`,
          },
        ],
  );
}

function stageFaults({ dueFrom, dueUntil }: Control, path: FaultPath) {
  const faults: Fault[] = [];
  if (dueUntil && stageRank(dueUntil) < stageRank(dueFrom)) {
    faults.push({
      path: [...path, 'dueUntil'],
      message: `unreachable: due from ${dueFrom} and only until ${dueUntil}`,
    });
  }
  if (dueFrom === 'retirement' && dueUntil === undefined) {
    faults.push({
      path: [...path, 'dueFrom'],
      message:
        'unreachable: a control ends before retirement unless dueUntil is retirement',
    });
  }
  return faults;
}

/**
 * A system that nobody classified is held to class high. So a heavier class must
 * never be held to less, or not classifying would pay.
 */
function orderFaults({ require, validityDays }: Control, path: FaultPath) {
  const faults: Fault[] = [];
  for (const [index, lighter] of CLASSES.entries()) {
    const heavier = CLASSES[index - 1];
    if (!heavier) continue;
    if (STRENGTH[require[lighter]] > STRENGTH[require[heavier]]) {
      faults.push({
        path: [...path, 'require', lighter],
        message: `${require[lighter]} is more than the ${require[heavier]} of class ${heavier}`,
      });
    }
    const days = validityDays?.[lighter];
    const heavierDays = validityDays?.[heavier];
    if (days !== undefined && days < (heavierDays ?? Infinity)) {
      faults.push({
        path: [...path, 'validityDays', lighter],
        message: `${days} days are fewer than ${
          heavierDays === undefined ? 'no limit' : `the ${heavierDays}`
        } of class ${heavier}`,
      });
    }
  }
  return faults;
}

/** Faults of a control that its schema cannot tell. */
export function findControlFaults(control: Control, path: FaultPath): Fault[] {
  return [
    ...annexAFaults(control, path),
    ...stageFaults(control, path),
    ...orderFaults(control, path),
  ];
}
