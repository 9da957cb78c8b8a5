import {
  ATTENTION_KINDS,
  AttentionKind,
  MyWorkItem,
  WorkTask,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ControlCatalogue } from '../../hooks';
import { useTexts } from '../../useTexts';

/** Kinds of attention that are called by what is to be done, not by what is wrong. */
const RENAMED = ['treatment-overdue', 'action-overdue'] as const;

const isKind = (task: WorkTask): task is AttentionKind =>
  (ATTENTION_KINDS as readonly string[]).includes(task);

/** Says what an item is about, and where. */
export function useWorkWords(): {
  task: (item: MyWorkItem) => string;
  about: (item: MyWorkItem, catalogue: ControlCatalogue) => string;
  where: (item: MyWorkItem) => string;
} {
  const { t } = useTexts();
  return {
    task: ({ task }) => {
      const renamed = RENAMED.find(kind => kind === task);
      if (renamed) return t(`work.task.${renamed}`);
      return isKind(task)
        ? t(`attention.kind.${task}`)
        : t(`work.task.${task}`);
    },
    about: ({ controlId, title, message, subject, recordType }, catalogue) =>
      message ??
      [
        controlId ?? (recordType === 'waiver' ? subject : undefined),
        title ?? (controlId && catalogue.get(controlId)?.title),
      ]
        .filter(Boolean)
        .join(' '),
    where: ({ system }) =>
      system ? system.title ?? system.name : t('work.organisation'),
  };
}
