import { CrosswalkProcess } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { sectionOfType } from '../../lib/managementSections';
import { useSectionLink } from '../../hooks';
import { ItemLinks } from './ItemLinks';

/** Where the records of the organisation stand in which processes leave their traces. */
export function OrganisationRecordLinks(props: {
  processes: CrosswalkProcess[];
}) {
  const links = useSectionLink();
  const titles = new Map(
    props.processes.flatMap(({ organisationRecords }) =>
      organisationRecords.map(({ type, title }) => [type, title] as const),
    ),
  );
  return (
    <ItemLinks
      links={[...titles].map(([type, title]) => ({
        to: `${links.section(sectionOfType(type))}#${type}`,
        text: title,
      }))}
    />
  );
}
