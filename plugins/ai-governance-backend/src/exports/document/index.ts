export * from './DocumentBuilder';
export * from './ReportDocument';
export * from './renderHtml';
export * from './renderPdf';
