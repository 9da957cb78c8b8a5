export * from './DocumentBuilder';
export * from './nameDocument';
export * from './ReportDocument';
export * from './renderDocx';
export * from './renderHtml';
export * from './renderPdf';
export * from './matrixShades';
