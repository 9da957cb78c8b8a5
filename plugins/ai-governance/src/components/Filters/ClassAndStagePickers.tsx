import {
  LIFECYCLE_STAGES,
  LifecycleStage,
  RISK_CLASSES,
  RiskClass,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useWords } from '../../hooks';
import { useTexts } from '../../useTexts';
import { ChoicePicker } from './ChoicePicker';

interface ClassAndStage {
  class?: RiskClass[];
  stage?: LifecycleStage[];
}

/** Picks systems by their classes and by their stages. */
export function ClassAndStagePickers(props: {
  /** Separates the ids of pickers of the same page. */
  prefix?: string;
  value: ClassAndStage;
  onChange: (change: ClassAndStage) => void;
}) {
  const { prefix = '', value, onChange } = props;
  const words = useWords();
  const { t } = useTexts();
  return (
    <>
      <ChoicePicker
        name={`${prefix}class`}
        label={t('filters.class')}
        options={RISK_CLASSES}
        value={value.class}
        toText={words.riskClass}
        onChange={next => onChange({ class: next })}
      />
      <ChoicePicker
        name={`${prefix}stage`}
        label={t('filters.stage')}
        options={LIFECYCLE_STAGES}
        value={value.stage}
        toText={words.stage}
        onChange={stage => onChange({ stage })}
      />
    </>
  );
}
