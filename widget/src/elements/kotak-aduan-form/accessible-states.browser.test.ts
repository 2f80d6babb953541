import { boxStates } from '../../testing/box-states.ts';
import { describeAccessible } from '../../testing/describe-accessible.ts';

describe('the box', () => {
  // The first of its states would wait for all the modules of the form.
  before(() => import('./filing.ts'));
  describeAccessible(boxStates);
});
