export { errorMessage, messageLanguages, type MessageLanguage } from './error-message.ts';
