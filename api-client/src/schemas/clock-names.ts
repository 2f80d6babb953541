/**
 * `calendar-hours` run on; `calendar-days` and `working-days` count from the day after and end with the last of them; `working-hours` run
 * while the city's offices are open.
 */
export const clockUnits = ['calendar-hours', 'calendar-days', 'working-days', 'working-hours'] as const;
export type ClockUnit = (typeof clockUnits)[number];

/** What has to be done with a case, in this order. */
export const clockSteps = ['verify', 'firstReply', 'resolve'] as const;
export type ClockStep = (typeof clockSteps)[number];

/** Why the clock of a case stood still: the citizen was asked for more, an agency had it whose work it wasn't, or it was closed for a while. */
export const stopReasons = ['waiting-for-citizen', 'wrong-agency', 'put-aside'] as const;
export type StopReason = (typeof stopReasons)[number];

/** To whom a case goes up that is late: the head of the unit that has it, the coordinator, the head of the city. */
export const escalationTargets = ['unit', 'coordinator', 'city'] as const;
export type EscalationTarget = (typeof escalationTargets)[number];
