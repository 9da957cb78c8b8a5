export { describeErrors } from './describeErrors';
export type { FormatWords } from './describeErrors';
export { allowedWords, didYouMean } from './didYouMean';
export { formatFault, formatPath } from './Fault';
export type { Fault, FaultPath } from './Fault';
export { parseJsonPointer } from './jsonPointer';
export { countOfMore, MOST_FAULTS } from './limitFaults';
export { YamlSource } from './YamlSource';
export type { FilePlace } from './YamlSource';
