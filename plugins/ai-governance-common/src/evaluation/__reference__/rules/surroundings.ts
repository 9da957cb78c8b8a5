import { DateTime } from 'luxon';
import { DocumentFacts } from '../../types';
import { Anything, at, Case, listAt } from '../Case';
import { heldTo } from '../classes';
import { timesDuration } from '../days';
import { allOf, anyOf, Outcome } from '../outcome';
import { leadsToPeople } from '../people';
import { says, textOf } from '../words';

const TECHDOCS = 'backstage.io/techdocs-ref';

/** Rules that read what the descriptor leads to: people, other entities, documents. */
export const surroundingsRules: Record<
  string,
  (asked: Case, parameters: Anything) => Outcome
> = {
  people: (asked, { field, defaultKind }) =>
    leadsToPeople(asked, at(asked, field), defaultKind),

  relation(asked, { relations, kinds }) {
    const ofAi = kinds.includes('AiResource') ? asked.policy.aiKinds ?? [] : [];
    const wanted = [...kinds, ...ofAi].map((kind: string) =>
      kind.toLowerCase(),
    );
    const targets = (asked.entity.relations ?? []).filter(
      ({ type, targetRef }) =>
        relations.includes(type) && wanted.includes(targetRef.split(':')[0]),
    );
    return anyOf([
      'absent',
      ...targets.map(({ targetRef }): Outcome => {
        const found = asked.references[targetRef.toLowerCase()];
        if (!found || found.status === 'unavailable') return 'unknown';
        return found.status === 'resolved' ? 'pass' : 'absent';
      }),
    ]);
  },

  document(asked, { field, linkType, techdocs }) {
    const links = (asked.entity.metadata.links ?? []).filter(
      ({ type }) => linkType && type === linkType,
    );
    const places = [at(asked, field), ...links.map(({ url }) => url)];
    const folder = at(asked, `metadata.annotations.${TECHDOCS}`);
    if (techdocs && folder) {
      places.push(`${folder.replace(/^dir:/, '')}/mkdocs.yml`);
    }
    return anyOf([
      'absent',
      ...places
        .filter(place => place !== undefined)
        .map(place => read(asked, place, () => true)),
    ]);
  },

  'model-card'(asked, { field, sections }) {
    const owed = sections.filter(
      ({ highOnly }: Anything) => !highOnly || heldTo(asked) === 'high',
    );
    return read(asked, at(asked, field), ({ modelCard }) =>
      owed.every(({ headings }: Anything) =>
        modelCard?.sections.some(
          ({ heading, length, placeholder }) =>
            length > 0 &&
            !placeholder &&
            headings.some((words: string) => hasWords(heading, words)),
        ),
      ),
    );
  },

  'bom-covers-models'(asked, { field }) {
    const models = listAt(asked, 'spec.models') ?? [];
    return read(asked, at(asked, field), ({ bom }) => {
      const isCovered = (model: Anything) =>
        bom?.models.some(
          found =>
            (model.purl && found.purl && isOnePackage(model, found)) ||
            ([found.name, `${found.group}/${found.name}`].includes(
              model.name,
            ) &&
              model.version !== undefined &&
              found.version === model.version),
        );
      return (
        bom !== undefined &&
        bom.format !== 'unsupported' &&
        bom.faults.length === 0 &&
        says(bom.serialNumber) &&
        models.every(isCovered)
      );
    });
  },

  'monitoring-plan'(asked) {
    const metrics = listAt(asked, 'spec.monitoring.metrics') ?? [];
    const isPlanned = ({ comparator, threshold, cadence }: Anything) =>
      comparator !== undefined &&
      threshold !== undefined &&
      timesDuration(cadence, 1) !== undefined;
    return allOf([
      metrics.some(isPlanned) ? 'pass' : 'absent',
      says(at(asked, 'spec.monitoring.dashboard')) ? 'pass' : 'absent',
      leadsToPeople(asked, at(asked, 'spec.monitoring.owner')),
    ]);
  },
};

/** Whether a heading has words that begin so, not in the middle of another word. */
function hasWords(heading: string, words: string): boolean {
  const apart = (text: string) =>
    ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  return apart(heading).includes(apart(words));
}

/** Whether package URLs are of one package, in one version that is in or beside them. */
function isOnePackage(declared: Anything, found: Anything): boolean {
  const parts = ({ purl, version }: Anything) => {
    const [place, query = ''] = purl.split('?');
    const [path, inside] = place.split('@');
    const [type, ...segments] = path.slice('pkg:'.length).split('/');
    return {
      id: [type.toLowerCase(), ...segments].join('/'),
      versions: [String(inside), inside ?? version],
      said: query.split('&').filter(Boolean) as string[],
    };
  };
  const [wanted, seen] = [parts(declared), parts(found)];
  return (
    wanted.id === seen.id &&
    wanted.said.every(item => seen.said.includes(item)) &&
    wanted.versions.some(
      (version, place) =>
        version !== undefined && version === seen.versions[place],
    )
  );
}

/** What was found at a declared place, if it is what is wanted. */
function read(
  asked: Case,
  place: unknown,
  isWanted: (
    document: Extract<DocumentFacts, { status: 'available' }>,
  ) => boolean | undefined,
): Outcome {
  if (textOf(place) === '') return 'absent';
  const document = asked.documents[place as string];
  if (!document || document.status === 'unavailable') return 'unknown';
  if (document.outage && isForgotten(asked, document.outage.since)) {
    return 'unknown';
  }
  return document.status === 'available' &&
    document.length > 0 &&
    isWanted(document)
    ? 'pass'
    : 'absent';
}

/** Whether what was read before an outage no longer counts: docs/evaluation.md, "Documents". */
function isForgotten({ now, policy }: Case, since: string): boolean {
  const hours = 24 * (policy.documentGraceDays ?? 7);
  const lastInstant = DateTime.fromISO(since).plus({ hours });
  return !lastInstant.isValid || lastInstant.toMillis() <= now;
}
