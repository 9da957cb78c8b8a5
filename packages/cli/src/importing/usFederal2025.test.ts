import {
  Entity,
  groupEntityV1alpha1Validator,
  locationEntityV1alpha1Validator,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseAllDocuments } from 'yaml';
import { runImport } from './runImport';
import { ImportSummary } from '../output/ImportReport';
import { validateEntity } from './validateEntity';

const DATA = path.resolve(__dirname, '../../../../examples/us-2025');

interface AgencyTotals {
  agency: string;
  total: number;
  deployedOrPilot: number;
  highImpact: number;
}

/** What the publisher of the register printed. */
const published: AgencyTotals[] = JSON.parse(
  readFileSync(path.join(DATA, 'published-totals-by-agency.json'), 'utf8'),
);
const printedTotals = published.find(row => row.agency === 'TOTALS')!;
const printedAgencies = published.filter(row => row.agency !== 'TOTALS');

function readEntities(folder: string): Entity[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .flatMap(name =>
      parseAllDocuments(readFileSync(path.join(folder, name), 'utf8')),
    )
    .map(document => document.toJS());
}

/** The entities as the catalog would have them: agencies are found by ownership. */
class Output {
  readonly systems: Entity[];
  readonly groups: Entity[];
  readonly location: Entity;
  readonly #agencies: Map<Entity, string>;

  constructor(entities: Entity[]) {
    this.systems = entities.filter(entity => entity.kind === 'AISystem');
    this.groups = entities.filter(entity => entity.kind === 'Group');
    [this.location] = entities.filter(entity => entity.kind === 'Location');
    const groups = new Map(
      this.groups.map(group => [stringifyEntityRef(group), group]),
    );
    this.#agencies = new Map(
      this.systems.map(system => [system, agencyOf(system, groups)]),
    );
  }

  totals(): AgencyTotals[] {
    const byAgency = new Map<string, AgencyTotals>();
    for (const [system, agency] of this.#agencies) {
      const totals = byAgency.get(agency) ?? {
        agency,
        total: 0,
        deployedOrPilot: 0,
        highImpact: 0,
      };
      byAgency.set(agency, totals);
      totals.total++;
      if (isDeployedOrPilot(system)) totals.deployedOrPilot++;
      if (riskClassOf(system) === 'high') totals.highImpact++;
    }
    return [...byAgency.values()];
  }

  of(agency: string): Entity[] {
    return this.systems.filter(system => this.#agencies.get(system) === agency);
  }
}

/** Title of the group at the top of the tree that the owner is in. */
function agencyOf(system: Entity, groups: Map<string, Entity>): string {
  let ref: unknown = system.spec?.owner;
  for (;;) {
    const group = groups.get(ref as string);
    if (!group) throw new Error(`${ref} is not in the output`);
    if (group.spec?.parent === undefined) return group.metadata.title!;
    ref = group.spec.parent;
  }
}

function isDeployedOrPilot(system: Entity): boolean {
  const stages = ['deployment', 'operation-monitoring'];
  return stages.includes(system.spec?.lifecycleStage as string);
}

function riskClassOf(system: Entity): string | undefined {
  return (system.spec?.risk as { class?: string } | undefined)?.class;
}

function countBy<T>(items: T[], key: (item: T) => unknown) {
  const counts: Record<string, number> = {};
  for (const item of items) {
    const value = String(key(item));
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

describe('the 2025 inventory of US federal agencies', () => {
  let folder: string;
  let summary: ImportSummary & { refused: unknown[] };
  let output: Output;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'us-2025-'));
    const report = path.join(folder, 'report.json');
    const code = await runImport({
      register: path.join(DATA, 'individual.csv'),
      arguments: {
        mapping: 'us-federal-2025',
        out: path.join(folder, 'catalog'),
        report,
        strict: true,
      },
      terminal: { info: () => {}, error: () => {} },
    });
    if (code !== 0) throw new Error(`The import ended with ${code}`);
    summary = JSON.parse(readFileSync(report, 'utf8'));
    output = new Output(readEntities(path.join(folder, 'catalog')));
  }, 180_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  it('takes all 3,611 rows', () => {
    expect(summary.rows).toEqual({ read: 3611, taken: 3611, refused: 0 });
    expect(summary.refused).toEqual([]);
    expect(output.systems).toHaveLength(3611);
  });

  it('has an entry point that lists a file for each of 41 agencies, and the groups', () => {
    expect(output.location.spec?.targets).toHaveLength(42);
    expect(output.location.spec?.targets).toEqual(
      expect.arrayContaining(['./groups.yaml', './hhs.yaml', './va.yaml']),
    );
  });

  it('gives every system a name of its own that the catalog takes', () => {
    const names = output.systems.map(system => system.metadata.name);
    expect(new Set(names).size).toBe(3611);
    for (const name of names) {
      expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(name.length).toBeLessThanOrEqual(63);
    }
  });

  it('makes entities that the catalog and the kind accept', async () => {
    const checks = output.systems.map(system => validateEntity(system));
    await expect(Promise.all(checks)).resolves.toHaveLength(3611);
  });

  it('makes 41 agencies and their bureaus, each with a parent that is there', () => {
    expect(countBy(output.groups, group => group.spec?.type)).toEqual({
      agency: 41,
      bureau: 400,
    });
    // Building the output has followed every owner to the top of the tree.
    expect(output.totals()).toHaveLength(41);
  });

  it('makes groups and a location that the catalog accepts', async () => {
    const groups = output.groups.map(group =>
      groupEntityV1alpha1Validator.check(group),
    );
    await expect(Promise.all(groups)).resolves.toEqual(
      Array(output.groups.length).fill(true),
    );
    await expect(
      locationEntityV1alpha1Validator.check(output.location),
    ).resolves.toBe(true);
  });

  it('takes rows that repeat another one, and says which', () => {
    expect(summary.repeatedRows).toEqual([1502, 2406]);
  });

  it('finds 445 high-impact systems, and classifies no other', () => {
    expect(countBy(output.systems, riskClassOf)).toEqual({
      high: 445,
      undefined: 3166,
    });
  });

  it('declares unknown what nobody said, and leaves the rest absent', () => {
    const counts = (field: string) =>
      countBy(output.systems, system => system.spec?.[field]);
    expect(counts('lifecycleStage')).toEqual({
      'design-development': 1479,
      deployment: 440,
      'operation-monitoring': 1040,
      retirement: 314,
      unknown: 338,
    });
    expect(counts('lifecycle')).toEqual({
      experimental: 1919,
      production: 1040,
      deprecated: 314,
      unknown: 338,
    });
    expect(counts('type')).toEqual({
      predictive: 1114,
      generative: 858,
      'computer-vision': 292,
      agentic: 117,
      other: 454 + 12 + 102,
      unknown: 662,
    });
    expect(counts('sourcing')).toEqual({ 'in-house': 581, undefined: 3030 });
    expect(
      countBy(
        output.systems,
        system => (system.spec?.traits as any).personalData,
      ),
    ).toEqual({ true: 360, false: 1151, undefined: 2100 });
  });

  it('makes no statement about what a system is for of an office’s function', () => {
    const purposeOf = (system: Entity) => (system.spec as any).intendedUse;
    for (const system of output.of('Department of Education')) {
      expect(purposeOf(system)).toBeUndefined();
      expect(system.metadata.description).toEqual(expect.any(String));
    }
    expect(
      output.of('Tennessee Valley Authority').filter(purposeOf),
    ).toHaveLength(58);
  });

  it('agrees with the printed totals of exactly 36 agencies', () => {
    const agreeing = output
      .totals()
      .filter(totals =>
        printedAgencies.some(
          printed => JSON.stringify(printed) === JSON.stringify(totals),
        ),
      );
    expect(printedAgencies).toHaveLength(41);
    expect(agreeing).toHaveLength(36);
    const names = new Set(agreeing.map(totals => totals.agency));
    expect(
      printedAgencies.map(row => row.agency).filter(name => !names.has(name)),
    ).toEqual([
      'Department of Commerce',
      'Department of Education',
      'Tennessee Valley Authority',
      'U.S. Election Assistance Commission',
      'U.S. Office of Special Counsel',
    ]);
  });

  it.each([
    ['Department of Commerce', 223],
    ['Department of Education', 56],
    ['Tennessee Valley Authority', 59],
  ])(
    '%s reported no stage, and its systems were printed as deployed',
    (agency, total) => {
      const printed = printedAgencies.find(row => row.agency === agency);
      expect(printed).toEqual({
        agency,
        total,
        deployedOrPilot: total,
        highImpact: 0,
      });
      expect(output.totals()).toContainEqual({
        agency,
        total,
        deployedOrPilot: 0,
        highImpact: 0,
      });
      for (const system of output.of(agency)) {
        expect(system.spec?.lifecycleStage).toBe('unknown');
        expect(system.metadata.annotations ?? {}).not.toHaveProperty([
          'ai-governance/us-2025-development-stage',
        ]);
      }
    },
  );

  it('U.S. Election Assistance Commission is printed under another spelling, with the same numbers', () => {
    const numbers = { total: 4, deployedOrPilot: 4, highImpact: 0 };
    expect(printedAgencies).toContainEqual({
      agency: 'U.S. Election Assistance Commission',
      ...numbers,
    });
    expect(output.totals()).toContainEqual({
      agency: 'Election Assistance Commission',
      ...numbers,
    });
  });

  it('U.S. Office of Special Counsel is printed under another spelling, and its one system as deployed', () => {
    expect(printedAgencies).toContainEqual({
      agency: 'U.S. Office of Special Counsel',
      total: 1,
      deployedOrPilot: 1,
      highImpact: 0,
    });
    expect(output.totals()).toContainEqual({
      agency: 'Office of Special Counsel',
      total: 1,
      deployedOrPilot: 0,
      highImpact: 0,
    });
    const [system] = output.of('Office of Special Counsel');
    expect(
      system.metadata.annotations?.['ai-governance/us-2025-development-stage'],
    ).toBe('Pre-deployment');
  });

  it('adds up to the printed grand total, which counts unreported stages as deployed', () => {
    const deployed = output.systems.filter(isDeployedOrPilot).length;
    const unknown = output.systems.filter(
      system => system.spec?.lifecycleStage === 'unknown',
    ).length;
    expect({
      agency: 'TOTALS',
      total: output.systems.length,
      deployedOrPilot: deployed + unknown,
      highImpact: output.systems.filter(
        system => riskClassOf(system) === 'high',
      ).length,
    }).toEqual(printedTotals);
    // The printed rows themselves add up to one more.
    const printedSum = printedAgencies.reduce(
      (sum, row) => sum + row.deployedOrPilot,
      0,
    );
    expect(printedSum).toBe(printedTotals.deployedOrPilot + 1);
  });
});
