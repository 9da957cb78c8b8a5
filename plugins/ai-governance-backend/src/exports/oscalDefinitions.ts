import { LifecycleStage } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';
import { ExportContext, SystemExport } from './SystemExport';
import { uuidOf } from './uuid';

/** Text as OSCAL takes it for a line: without breaks and without blanks around it. */
export function line(text: string, otherwise = 'Not stated'): string {
  return text.replace(/\s+/g, ' ').trim() || otherwise;
}

/** The system keeps its identifier from one export to the next. */
export function subjectId(system: SystemExport): string {
  return uuidOf('oscal-system', system.entityRef);
}

/** What evaluates keeps its identifier, too. */
export function toolId(context: ExportContext): string {
  return uuidOf('oscal-tool', context.generator.name);
}

const STATES: Record<LifecycleStage, string> = {
  inception: 'under-development',
  'design-development': 'under-development',
  'verification-validation': 'under-development',
  deployment: 'operational',
  'operation-monitoring': 'operational',
  retirement: 'disposition',
};

/**
 * The system and what evaluated it, as components that subjects and actors of the
 * results name: there is no system security plan that would hold them.
 */
export function localDefinitions(
  system: SystemExport,
  context: ExportContext,
): JsonObject {
  const { entityRef, scorecard } = system;
  const { metadata } = system.inputs.evaluation.entity;
  const { name, version } = context.generator;
  const tool = toolId(context);
  return {
    components: [
      {
        uuid: subjectId(system),
        type: 'system',
        title: line(metadata.title ?? entityRef),
        description: metadata.description?.trim() || `AI system ${entityRef}`,
        status: { state: STATES[scorecard.stage.effective] },
      },
    ],
    'assessment-assets': {
      components: [
        {
          uuid: tool,
          type: 'software',
          title: line(name),
          description: `Evaluates the controls of a pack, version ${version}`,
          status: { state: 'operational' },
        },
      ],
      'assessment-platforms': [
        {
          uuid: uuidOf('oscal-platform', name),
          title: line(name),
          'uses-components': [{ 'component-uuid': tool }],
        },
      ],
    },
  };
}
