// EMB-6: following a code and the list of official accounts on the worst pages, in WebKit. Its driver gives up itself where every object has
// more than it was born with.
import { startWebKit } from '@kotak-aduan/tools/start-webkit';
import { WebKitBoxPage } from './drivers/webkit-box-page.ts';
import { describeHostileFollowing, veryWorst } from './hosts/describe-hostile-following.ts';

const webKit = await startWebKit();
const driver = await webKit.open();
await describeHostileFollowing({
  engine: 'WebKit',
  howMany: veryWorst,
  canVisit: ({ name }) => !name.startsWith('polluted'),
  open: async (placed) => ({
    page: new WebKitBoxPage(driver, placed),
    visit: async (address) => {
      await driver.switchTo().defaultContent();
      await driver.get(address);
    },
    // Of the page itself they are told by its own watch.
    thrown: () => [],
    close: async () => undefined,
  }),
  close: () => webKit.stop(),
});
