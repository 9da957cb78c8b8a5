import Paper from '@material-ui/core/Paper';
import { referenceItem, ServedReference } from './crosswalk';
import { useTexts } from '../../useTexts';
import { Link, ScrollRegion } from '../common';
import { ItemLinks } from './ItemLinks';
import { CrosswalkAddress } from './useCrosswalkAddress';
import { useCrosswalkWords } from '../../hooks';
import { useTableStyles } from './useTableStyles';

/** Each reference beside the controls and the evidence that serve it. */
export function ReferenceTable(props: {
  references: ServedReference[];
  address: CrosswalkAddress;
}) {
  const { references, address } = props;
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
              {[
                t('crosswalkPage.framework'),
                t('crosswalkPage.reference'),
                t('crosswalkPage.controls'),
                t('crosswalkPage.evidence'),
              ].map(text => (
                <th key={text} scope="col" className={classes.head}>
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {references.map(({ framework, id, controls, evidence }) => {
              const item = referenceItem(framework, id);
              const chosen = item === address.item;
              return (
                <tr key={item} className={chosen ? classes.chosen : undefined}>
                  <td className={classes.cell}>{words.framework(framework)}</td>
                  <th scope="row" className={classes.cell} align="left">
                    <Link
                      to={address.linkTo(item)}
                      aria-current={chosen ? 'true' : undefined}
                    >
                      {id}
                    </Link>
                  </th>
                  <td className={classes.cell}>
                    <ItemLinks
                      links={controls.map(control => ({
                        to: address.linkTo(`control:${control.id}`),
                        text: control.id,
                        title: control.title,
                      }))}
                    />
                  </td>
                  <td className={classes.cell}>
                    <ItemLinks
                      links={evidence.map(piece => ({
                        to: address.linkTo(`evidence:${piece.id}`),
                        text: words.evidence(piece),
                      }))}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollRegion>
    </Paper>
  );
}
