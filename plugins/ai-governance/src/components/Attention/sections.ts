import SvgIcon from '@material-ui/core/SvgIcon';
import AssignmentLateIcon from '@material-ui/icons/AssignmentLate';
import AvTimerIcon from '@material-ui/icons/AvTimer';
import BlockIcon from '@material-ui/icons/Block';
import BuildIcon from '@material-ui/icons/Build';
import ContactMailIcon from '@material-ui/icons/ContactMail';
import EventBusyIcon from '@material-ui/icons/EventBusy';
import HelpIcon from '@material-ui/icons/Help';
import HistoryIcon from '@material-ui/icons/History';
import HourglassEmptyIcon from '@material-ui/icons/HourglassEmpty';
import LinkOffIcon from '@material-ui/icons/LinkOff';
import PeopleOutlineIcon from '@material-ui/icons/PeopleOutline';
import PersonAddDisabledIcon from '@material-ui/icons/PersonAddDisabled';
import ReportProblemIcon from '@material-ui/icons/ReportProblem';
import SearchIcon from '@material-ui/icons/Search';
import TimerOffIcon from '@material-ui/icons/TimerOff';
import { AttentionSection } from './attention';
import { Tone } from '../common';

/** How a section looks: the icon repeats what its name says. */
export const SECTION_LOOKS: Record<
  AttentionSection,
  { Icon: typeof SvgIcon; tone: Tone }
> = {
  unowned: { Icon: PersonAddDisabledIcon, tone: 'bad' },
  dangling: { Icon: LinkOffIcon, tone: 'bad' },
  vacant: { Icon: PeopleOutlineIcon, tone: 'bad' },
  'edit-refused': { Icon: BlockIcon, tone: 'bad' },
  unregistered: { Icon: SearchIcon, tone: 'bad' },
  'no-contact': { Icon: ContactMailIcon, tone: 'bad' },
  'class-not-set': { Icon: HelpIcon, tone: 'warn' },
  'assessment-missing': { Icon: ReportProblemIcon, tone: 'bad' },
  'evidence-expired': { Icon: TimerOffIcon, tone: 'bad' },
  'acceptance-outdated': { Icon: HistoryIcon, tone: 'bad' },
  'treatment-overdue': { Icon: BuildIcon, tone: 'bad' },
  'action-overdue': { Icon: AssignmentLateIcon, tone: 'bad' },
  'review-overdue': { Icon: EventBusyIcon, tone: 'warn' },
  'evidence-expiring': { Icon: AvTimerIcon, tone: 'warn' },
  'waiver-expiring': { Icon: HourglassEmptyIcon, tone: 'warn' },
};
