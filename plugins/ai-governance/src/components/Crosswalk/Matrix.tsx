import { CrosswalkFramework } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { referenceItem } from './crosswalk';
import { useTexts } from '../../useTexts';
import { Link, ScrollRegion } from '../common';
import { ItemLinks } from './ItemLinks';
import { CrosswalkAddress } from './useCrosswalkAddress';
import { useCrosswalkWords } from '../../hooks';
import { useTableStyles } from './useTableStyles';

/** A row of the matrix: a control or a kind of evidence. */
export interface MatrixRow {
  item: string;
  name: string;
  title?: string;
  references: Record<string, string[]>;
}

/** Rows beside a column for each framework, with what they serve of it. */
export function Matrix(props: {
  header: string;
  rows: MatrixRow[];
  frameworks: CrosswalkFramework[];
  address: CrosswalkAddress;
}) {
  const { header, rows, frameworks, address } = props;
  const classes = useTableStyles();
  const words = useCrosswalkWords();
  const { t } = useTexts();
  return (
    <Paper>
      <ScrollRegion label={t('crosswalkPage.tableLabel')}>
        <table
          className={classes.table}
          aria-label={t('crosswalkPage.tableLabel')}
        >
          <thead>
            <tr>
              <th scope="col" className={classes.head}>
                {header}
              </th>
              {frameworks.map(({ id }) => (
                <th key={id} scope="col" className={classes.head}>
                  {words.framework(id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ item, name, title, references }) => (
              <tr
                key={item}
                className={item === address.item ? classes.chosen : undefined}
              >
                <th scope="row" className={classes.name}>
                  <Link
                    to={address.linkTo(item)}
                    aria-current={item === address.item ? 'true' : undefined}
                  >
                    {name}
                  </Link>
                  {title && (
                    <Typography variant="body2" component="div">
                      {title}
                    </Typography>
                  )}
                </th>
                {frameworks.map(({ id }) => (
                  <td key={id} className={classes.cell}>
                    {references[id] && (
                      <ItemLinks
                        links={references[id].map(reference => ({
                          to: address.linkTo(referenceItem(id, reference)),
                          text: reference,
                        }))}
                      />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Paper>
  );
}
