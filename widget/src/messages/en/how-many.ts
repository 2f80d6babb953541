export { howMany } from '@kotak-aduan/api-client/messages/how-many';
