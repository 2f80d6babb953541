import type { ReactiveControllerHost } from 'lit';

/** What a controller needs of its element; small, so that a test can be one. */
export type ControllerHost = Pick<ReactiveControllerHost, 'addController' | 'requestUpdate'>;
