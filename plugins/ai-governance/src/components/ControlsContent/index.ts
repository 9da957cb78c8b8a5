export * from './ControlsContent';
