import {
  bandOf,
  RatedRisk,
  RiskSettings,
  RiskView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { MATRIX_SHADES, Matrix, MatrixShade } from './document';

/** The ground of a band: the bands of an organisation, spread over those there are. */
function shadeOf(band: { id: string }, { bands }: RiskSettings): MatrixShade {
  const index = bands.findIndex(({ id }) => id === band.id);
  const most = MATRIX_SHADES.length - 1;
  return (
    bands.length > 1 ? Math.round((index * most) / (bands.length - 1)) : 0
  ) as MatrixShade;
}

/**
 * Open risks on the matrix of the organisation, the likeliest first. One that states a
 * rating without its steps stands in no cell and is said below.
 */
export function riskMatrix(options: {
  risks: readonly RiskView[];
  settings: RiskSettings;
  which: 'inherent' | 'residual';
}): { matrix: Matrix; elsewhere: number } {
  const { settings, which } = options;
  const open = options.risks.filter(({ status }) => status === 'open');
  const rated = open.flatMap((risk): RatedRisk[] =>
    risk[which]?.likelihood === undefined ? [] : [risk[which]!],
  );
  const rows = settings.likelihood.map((title, row) => ({
    title,
    cells: settings.impact.map((_, column) => {
      const [likelihood, impact] = [row + 1, column + 1];
      const band = bandOf({ settings, rating: likelihood * impact });
      const here = rated.filter(
        risk => risk.likelihood === likelihood && risk.impact === impact,
      );
      return {
        count: here.length,
        band: band.title,
        shade: shadeOf(band, settings),
      };
    }),
  }));
  return {
    matrix: {
      caption:
        which === 'inherent'
          ? 'Open risks without treatment'
          : 'Open risks with their treatment',
      axes: 'Likelihood, by impact',
      columns: [...settings.impact],
      rows: rows.reverse(),
    },
    elsewhere: open.length - rated.length,
  };
}
