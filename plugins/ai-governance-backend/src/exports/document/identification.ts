import { ReportDocument } from './ReportDocument';

type Identified = Pick<ReportDocument, 'title' | 'control' | 'provenance'>;

/** Whose document it is and which one, such as Halvorn Group · Gap report. */
export const kindOf = ({ title, provenance }: Identified): string =>
  [provenance.organisation, title].filter(Boolean).join(' · ');

/** Number, version and confidentiality, as far as they are known; else an empty text. */
export function issueOf({ control = {}, provenance }: Identified): string {
  const { number, version } = control;
  return [number && `Document ${number}`, version, provenance.classification]
    .filter(Boolean)
    .join(' · ');
}
