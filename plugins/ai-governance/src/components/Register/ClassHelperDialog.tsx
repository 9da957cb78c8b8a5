import Button from '@material-ui/core/Button';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { DescriptorEdit } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useState } from 'react';
import { useCalendar, useWords } from '../../hooks';
import { today } from '../../lib/calendarDay';
import { useTexts } from '../../useTexts';
import { Dialog, Link } from '../common';
import { CheckList } from './CheckList';
import {
  ANNEX_III,
  Answers,
  classificationEdits,
  classify,
  CONDITIONS,
  keyOfPoint,
  NO_ANSWERS,
  Paragraph,
  PRACTICES,
  TRANSPARENCY,
} from './classHelper';

const TITLE_ID = 'ai-governance-class-helper';

/** The consolidated text. */
const LAW = 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj';

const useStyles = makeStyles(
  theme => ({ content: { display: 'grid', gap: theme.spacing(2) } }),
  { name: 'AiGovernanceClassHelper' },
);

/** Asks what decides the class of a system in the EU, and writes what follows. */
export function ClassHelperDialog(props: {
  /** Rationale that stands in the file. */
  rationale: string;
  onApply: (edits: DescriptorEdit[]) => void;
  onClose: () => void;
}) {
  const { onApply, onClose } = props;
  const classes = useStyles();
  const words = useWords();
  const calendar = useCalendar();
  const { t } = useTexts();
  const [answers, setAnswers] = useState<Answers>(NO_ANSWERS);
  const [written, setWritten] = useState<string>();
  const change = (part: Partial<Answers>) =>
    setAnswers(before => ({ ...before, ...part }));
  const result = classify(answers);
  const sources =
    result.sources.length > 0
      ? t('classHelper.sources', { sources: result.sources.join(', ') })
      : t('classHelper.noSources');
  // Until somebody writes another, it follows from the answers.
  const rationale =
    written ??
    ([props.rationale, sources].filter(Boolean).join(' ') || sources);
  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      aria-labelledby={TITLE_ID}
      onClose={onClose}
    >
      <DialogTitle id={TITLE_ID}>{t('classHelper.title')}</DialogTitle>
      <DialogContent className={classes.content}>
        <Typography variant="body2">
          {t('classHelper.aid')} <Link to={LAW}>{t('classHelper.source')}</Link>
        </Typography>
        <CheckList
          title={t('classHelper.practices')}
          hint={t('classHelper.practicesHint')}
          choices={PRACTICES}
          value={answers.practices}
          toLabel={letter => t(`classHelper.practice.${letter}`)}
          onChange={practices => change({ practices })}
        />
        <CheckList
          title={t('classHelper.annexI')}
          choices={['annexI'] as const}
          value={answers.annexI ? ['annexI'] : []}
          toLabel={() => t('classHelper.annexIItem')}
          onChange={({ length }) => change({ annexI: length > 0 })}
        />
        <CheckList
          title={t('classHelper.annexIII')}
          hint={t('classHelper.annexIIIHint')}
          choices={ANNEX_III}
          value={answers.annexIII}
          toLabel={point => t(`classHelper.point.${keyOfPoint(point)}`)}
          onChange={annexIII =>
            change({
              annexIII,
              ...(annexIII.length === 0 && {
                profiling: undefined,
                conditions: [],
              }),
            })
          }
        />
        {answers.annexIII.length > 0 && (
          <Derogation answers={answers} onChange={change} />
        )}
        <CheckList
          title={t('classHelper.transparency')}
          choices={Object.keys(TRANSPARENCY) as Paragraph[]}
          value={answers.transparency}
          toLabel={number => t(`classHelper.paragraph.${number}`)}
          onChange={transparency => change({ transparency })}
        />
        <div role="status">
          <Typography variant="h6" component="p">
            {t('classHelper.result', {
              riskClass: words.riskClass(result.class),
            })}
          </Typography>
          <Typography variant="body2">{sources}</Typography>
          {result.isDerogation && (
            <Typography variant="body2">
              {t('classHelper.derogationNote')}
            </Typography>
          )}
          {result.open && (
            <Typography variant="body2">
              {t('classHelper.openProfiling')}
            </Typography>
          )}
        </div>
        <TextField
          id="class-helper-rationale"
          label={t('classHelper.rationale')}
          fullWidth
          multiline
          minRows={2}
          variant="outlined"
          InputLabelProps={{ shrink: true }}
          value={rationale}
          onChange={({ target }) => setWritten(target.value)}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('classHelper.cancel')}</Button>
        <Button
          variant="contained"
          color="primary"
          disabled={rationale.trim() === ''}
          onClick={() =>
            onApply(
              classificationEdits({
                answers,
                rationale: rationale.trim(),
                today: today(calendar),
              }),
            )
          }
        >
          {t('classHelper.apply')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Derogation(props: {
  answers: Answers;
  onChange: (change: Partial<Answers>) => void;
}) {
  const { answers, onChange } = props;
  const { t } = useTexts();
  const asText = { true: 'yes', false: 'no' } as const;
  return (
    <>
      <RadioGroup
        aria-label={t('classHelper.profiling')}
        value={
          answers.profiling === undefined ? '' : asText[`${answers.profiling}`]
        }
        onChange={(_, value) => onChange({ profiling: value === 'yes' })}
      >
        <Typography variant="subtitle1" component="h3">
          {t('classHelper.profiling')}
        </Typography>
        <FormControlLabel
          value="yes"
          control={<Radio size="small" color="primary" />}
          label={t('classHelper.profilingYes')}
        />
        <FormControlLabel
          value="no"
          control={<Radio size="small" color="primary" />}
          label={t('classHelper.profilingNo')}
        />
      </RadioGroup>
      <CheckList
        title={t('classHelper.derogation')}
        hint={t('classHelper.conditionsHint')}
        choices={CONDITIONS}
        value={answers.conditions}
        toLabel={letter => t(`classHelper.condition.${letter}`)}
        onChange={conditions => onChange({ conditions })}
      />
    </>
  );
}
