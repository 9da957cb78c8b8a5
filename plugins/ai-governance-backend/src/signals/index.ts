export * from './ChangeSignals';
export * from './SignalMarks';
export * from './SignalService';
