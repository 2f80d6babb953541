export { seededRandom } from '@kotak-aduan/api-client/testing/seeded-random';
