/** When posts and comments that somebody clipped are marked in the page: never, after a clip or aiming there, or on every page with permission. */
export const badgeModes = ['off', 'after-gesture', 'always'] as const;
export type BadgeMode = (typeof badgeModes)[number];
