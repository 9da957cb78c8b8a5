import {
  ControlResult,
  EXPORT_STATEMENT,
  RiskView,
  signatureText,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';
import { ExportContext, SystemExport } from './SystemExport';
import { line, localDefinitions, subjectId, toolId } from './oscalDefinitions';
import { oscalToken } from './oscalToken';
import { uuidOf } from './uuid';

/** Version of OSCAL that is written. */
const OSCAL_VERSION = '1.1.3';

/** Name space of the properties, an address that nothing needs to answer. */
const NAMESPACE = 'https://github.com/ai-catalogue/backstage-ai-governance';

function prop(name: string, value: string | number | boolean): JsonObject {
  return { name, ns: NAMESPACE, value: line(String(value)) };
}

/** The id of a control where its token does not say it. */
function idProps(controlId: string): JsonObject | undefined {
  return oscalToken(controlId) === controlId
    ? undefined
    : { props: [prop('control-id', controlId)] };
}

const STATES: Record<string, { state: string; reason: string }> = {
  pass: { state: 'satisfied', reason: 'pass' },
  fail: { state: 'not-satisfied', reason: 'fail' },
  expired: { state: 'not-satisfied', reason: 'fail' },
  unknown: { state: 'not-satisfied', reason: 'other' },
  waived: { state: 'not-satisfied', reason: 'other' },
};

/** Controls that were measured: those that apply and are due. */
function isMeasured(result: ControlResult): boolean {
  return result.requirement !== 'off' && result.state in STATES;
}

/** An assessment result in the making: its identifiers and what it is about. */
class AssessmentResults {
  readonly #system: SystemExport;
  readonly #context: ExportContext;

  constructor(system: SystemExport, context: ExportContext) {
    this.#system = system;
    this.#context = context;
  }

  /** The same thing has the same identifier in every export of the same inputs. */
  #id(...names: string[]): string {
    const { inputsHash } = this.#system;
    return uuidOf('oscal', inputsHash, ...names);
  }

  get #origins(): JsonObject[] {
    return [
      { actors: [{ type: 'tool', 'actor-uuid': toolId(this.#context) }] },
    ];
  }

  get #titles(): Map<string, string> {
    return new Map(
      this.#system.pack.controls.map(({ id, title }) => [id, title]),
    );
  }

  observation(result: ControlResult): JsonObject {
    const { evaluatedAt } = this.#system.scorecard;
    return {
      uuid: this.#id('observation', result.controlId),
      title: line(`Result of ${result.controlId}`),
      description: result.reason,
      props: [
        prop('state', result.state),
        prop('reason-code', result.code),
        prop('requirement', result.requirement),
        prop('gate', result.gate),
        prop('weight', result.weight),
      ],
      methods: ['TEST'],
      types: ['control-objective'],
      origins: this.#origins,
      subjects: [
        {
          'subject-uuid': subjectId(this.#system),
          type: 'component',
          title: line(this.#system.entityRef),
        },
      ],
      ...(result.facts.length > 0 && {
        'relevant-evidence': result.facts.map(({ path, value }) => ({
          description: `${path}: ${JSON.stringify(value)}`,
        })),
      }),
      collected: evaluatedAt,
      ...(result.expiresAt && { expires: result.expiresAt }),
    };
  }

  finding(result: ControlResult): JsonObject {
    const { controlId, reason, fix, waiver } = result;
    const risks = this.#system.register.risks.filter(({ controls }) =>
      controls.includes(controlId),
    );
    const remarks = waiver
      ? `Waived until ${this.#system.calendar.toLastDay(
          waiver.expiresAt,
        )} by ${signatureText({
          ref: waiver.approver,
          signature: waiver.approverSignature,
        })}: ${waiver.reason}`
      : fix?.text;
    return {
      uuid: this.#id('finding', controlId),
      title: line(`${controlId} ${this.#titles.get(controlId) ?? ''}`),
      description: reason,
      ...idProps(controlId),
      origins: this.#origins,
      target: {
        type: 'objective-id',
        'target-id': oscalToken(controlId),
        status: STATES[result.state],
      },
      'related-observations': [
        { 'observation-uuid': this.#id('observation', controlId) },
      ],
      ...(risks.length > 0 && {
        'related-risks': risks.map(({ record }) => ({
          'risk-uuid': this.#riskId(record.id),
        })),
      }),
      ...(remarks && { remarks }),
    };
  }

  /** A risk keeps its identifier, as it does in the register. */
  #riskId(recordId: string): string {
    return uuidOf('oscal-risk', recordId);
  }

  risk({ record, ...risk }: RiskView): JsonObject {
    const { cause, event, consequence } = record.data as Record<
      string,
      unknown
    >;
    const said = [cause, event, consequence].filter(
      (text): text is string => typeof text === 'string' && text.trim() !== '',
    );
    const isAccepted = risk.acceptance.state === 'in-force';
    const openStatus = isAccepted ? 'deviation-approved' : 'open';
    return {
      uuid: this.#riskId(record.id),
      title: line(risk.title),
      description: said.join('\n\n') || risk.title,
      statement: said[2] ?? said[said.length - 1] ?? risk.title,
      props: [
        prop('risk-id', record.id),
        prop('category', risk.category),
        prop('record-state', record.state),
        ...(risk.inherent
          ? [prop('inherent-rating', risk.inherent.rating)]
          : []),
        ...(risk.residual
          ? [prop('residual-rating', risk.residual.rating)]
          : []),
        prop('appetite', risk.appetite),
        prop('treatment', risk.treatment.kind ?? 'undecided'),
        prop('treatment-state', risk.treatment.state),
        prop('acceptance', risk.acceptance.state),
      ],
      status: risk.status === 'closed' ? 'closed' : openStatus,
      ...(risk.treatment.dueDate && {
        deadline: `${risk.treatment.dueDate}T23:59:59Z`,
      }),
    };
  }

  result(): JsonObject {
    const { scorecard, entityRef, register, pack } = this.#system;
    const measured = scorecard.controls.filter(isMeasured);
    return {
      uuid: this.#id('result'),
      title: line(`Evaluation of ${entityRef}`),
      description: EXPORT_STATEMENT,
      start: scorecard.evaluatedAt,
      end: scorecard.evaluatedAt,
      props: [
        prop('level', scorecard.level),
        prop('stage', scorecard.stage.effective),
        prop('risk-class', scorecard.riskClass.effective),
        prop('ownership', scorecard.ownership),
        ...(scorecard.completeness === undefined
          ? []
          : [
              prop(
                'control-completeness-as-configured',
                scorecard.completeness,
              ),
            ]),
      ],
      'local-definitions': localDefinitions(this.#system, this.#context),
      'reviewed-controls': {
        description: `Controls of ${pack.id} ${pack.version} that are due`,
        'control-selections': [
          measured.length === 0
            ? {
                'include-all': {},
                remarks: 'No control of the pack is due.',
              }
            : {
                'include-controls': measured.map(({ controlId }) => ({
                  'control-id': oscalToken(controlId),
                })),
              },
        ],
      },
      ...(measured.length > 0 && {
        observations: measured.map(result => this.observation(result)),
      }),
      ...(register.risks.length > 0 && {
        risks: register.risks.map(risk => this.risk(risk)),
      }),
      ...(measured.length > 0 && {
        findings: measured.map(result => this.finding(result)),
      }),
    };
  }

  document(): JsonObject {
    const { entityRef, pack, scorecard, inputsHash } = this.#system;
    const { generator } = this.#context;
    const planId = this.#id('plan');
    return {
      'assessment-results': {
        uuid: this.#id('document'),
        metadata: {
          title: line(`Assessment results of ${entityRef}`),
          'last-modified': scorecard.evaluatedAt,
          version: line(pack.version),
          'oscal-version': OSCAL_VERSION,
          props: [
            prop('inputs-sha256', inputsHash),
            prop('generator', `${generator.name} ${generator.version}`),
          ],
          remarks: EXPORT_STATEMENT,
        },
        'import-ap': { href: `#${planId}` },
        results: [this.result()],
        'back-matter': {
          resources: [
            {
              uuid: planId,
              title: line(`${pack.title}, version ${pack.version}`),
              description:
                'The control pack stands for the assessment plan: it says which controls are due when, and by which rule each is decided.',
              ...(pack.sources.length > 0 && {
                rlinks: pack.sources.map(({ url }) => ({ href: url })),
              }),
            },
          ],
        },
      },
    };
  }
}

/**
 * The result as OSCAL assessment results. Its identifiers are derived from names, so
 * that the same inputs give the same bytes. A pure function.
 */
export function createOscal(
  system: SystemExport,
  context: ExportContext,
): JsonObject {
  return new AssessmentResults(system, context).document();
}
