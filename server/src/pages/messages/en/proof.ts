import type { ProofMessages } from '../id/proof.ts';

export const proofEn: ProofMessages = {
  related: {
    family: (name) => `${name} (family)`,
    neighbour: (name) => `${name} (a neighbour)`,
    colleague: (name) => `${name} (a colleague)`,
    other: (name) => `${name} (somebody else)`,
  },
  hashMeans: 'With this figure it can be checked that nothing was changed since it was received.',
};
