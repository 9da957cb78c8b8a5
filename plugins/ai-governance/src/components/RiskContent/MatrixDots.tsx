import { RiskSettings } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import { KeyboardEvent, useRef, useState } from 'react';
import { MatrixCell, NumberedRisk, RatingKind } from '../matrix/riskMatrix';
import { useTexts } from '../../useTexts';
import { DOT } from './matrixFrame';
import { Mark, marksOf } from './marks';

const useStyles = makeStyles(
  theme => ({
    dot: {
      cursor: 'pointer',
      outline: 'none',
      '& [data-shape]': {
        fill: theme.palette.background.paper,
        stroke: theme.palette.text.primary,
        strokeWidth: 1.5,
      },
      '& text': {
        fontSize: 11,
        fontWeight: theme.typography.fontWeightBold as number,
        fill: theme.palette.text.primary,
        pointerEvents: 'none',
      },
      '&:hover [data-shape]': { strokeWidth: 3 },
      '&:focus-visible [data-shape]': {
        stroke: theme.palette.primary.main,
        strokeWidth: 4,
      },
    },
    selected: {
      '& [data-shape]': {
        fill: theme.palette.text.primary,
        strokeWidth: 3,
      },
      '& text': { fill: theme.palette.background.paper },
    },
  }),
  { name: 'AiGovernanceMatrixDots' },
);

const STEPS: Record<string, (place: number, count: number) => number> = {
  ArrowRight: (place, count) => (place + 1) % count,
  ArrowDown: (place, count) => (place + 1) % count,
  ArrowLeft: (place, count) => (place - 1 + count) % count,
  ArrowUp: (place, count) => (place - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The risks of a matrix as buttons; one stop of the tab key, arrows inside. */
export function MatrixDots(props: {
  kind: RatingKind;
  cells: readonly MatrixCell[][];
  settings: Pick<RiskSettings, 'likelihood' | 'impact' | 'bands'>;
  selected?: NumberedRisk;
  onOpen: (risk: NumberedRisk) => void;
}) {
  const { kind, cells, settings, selected, onOpen } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const [current, setCurrent] = useState(0);
  const [menu, setMenu] = useState<{ mark: Mark; anchor: Element }>();
  const elements = useRef<Array<SVGGElement | null>>([]);
  const marks = marksOf(cells);
  const stop = Math.min(current, marks.length - 1);

  const press = (mark: Mark, anchor: Element) => {
    if (mark.risks.length === 1) onOpen(mark.risks[0]);
    else setMenu({ mark, anchor });
  };

  const onKeyDown = (
    event: KeyboardEvent<SVGGElement>,
    mark: Mark,
    place: number,
  ) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      press(mark, event.currentTarget);
      return;
    }
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const next = step(place, marks.length);
    setCurrent(next);
    elements.current[next]?.focus();
  };

  const labelOf = ({ risks, cell }: Mark) => {
    const where = {
      likelihood: settings.likelihood[cell.likelihood - 1],
      impact: settings.impact[cell.impact - 1],
      rating: String(cell.rating),
      band: settings.bands[cell.band].title,
    };
    return risks.length === 1
      ? t('risk.matrix.dot', {
          number: String(risks[0].number),
          title: risks[0].risk.title,
          ...where,
        })
      : t('risk.matrix.badge', { number: String(risks.length), ...where });
  };

  return (
    <>
      {marks.map((mark, place) => {
        const { key, x, y, risks } = mark;
        const holds = risks.some(
          ({ risk }) => risk.record.id === selected?.risk.record.id,
        );
        const label = labelOf(mark);
        const several = risks.length > 1;
        return (
          <g
            key={key}
            ref={element => {
              elements.current[place] = element;
            }}
            role="button"
            aria-label={label}
            aria-pressed={several ? undefined : holds}
            aria-haspopup={several ? 'menu' : undefined}
            tabIndex={place === stop ? 0 : -1}
            className={
              holds ? `${classes.dot} ${classes.selected}` : classes.dot
            }
            data-testid={`${kind}-mark`}
            onFocus={() => setCurrent(place)}
            onClick={event => press(mark, event.currentTarget)}
            onKeyDown={event => onKeyDown(event, mark, place)}
          >
            <title>{label}</title>
            {several ? (
              <rect
                data-shape
                x={x - 20}
                y={y - DOT}
                width={40}
                height={2 * DOT}
                rx={DOT}
              />
            ) : (
              <circle data-shape cx={x} cy={y} r={DOT} />
            )}
            <text x={x} y={y + 4} textAnchor="middle" aria-hidden>
              {several ? `× ${risks.length}` : risks[0].number}
            </text>
          </g>
        );
      })}
      <Menu
        open={menu !== undefined}
        anchorEl={menu?.anchor}
        onClose={() => setMenu(undefined)}
      >
        {(menu?.mark.risks ?? []).map(risk => (
          <MenuItem
            key={risk.risk.record.id}
            onClick={() => {
              setMenu(undefined);
              onOpen(risk);
            }}
          >
            {`${risk.number}. ${risk.risk.title}`}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
